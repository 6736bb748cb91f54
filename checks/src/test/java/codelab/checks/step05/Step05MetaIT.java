package codelab.checks.step05;

import codelab.checks.meta.MetaChecks;

class Step05MetaIT extends MetaChecks {
  Step05MetaIT() {
    super(Step05IT.class, "step04-signaling/src/main/resources/web");
  }
}
