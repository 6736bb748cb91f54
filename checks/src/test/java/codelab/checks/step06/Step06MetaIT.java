package codelab.checks.step06;

import codelab.checks.meta.MetaChecks;

class Step06MetaIT extends MetaChecks {
  Step06MetaIT() {
    super(Step06IT.class, "step05-full-call/src/main/resources/web");
  }
}
