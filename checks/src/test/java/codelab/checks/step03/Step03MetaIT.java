package codelab.checks.step03;

import codelab.checks.meta.MetaChecks;

/** Checks the checks of step 03. */
class Step03MetaIT extends MetaChecks {
  Step03MetaIT() {
    super(Step03IT.class, "step02-peerconnection/src/main/resources/web");
  }
}
