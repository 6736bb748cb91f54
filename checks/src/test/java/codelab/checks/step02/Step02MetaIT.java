package codelab.checks.step02;

import codelab.checks.meta.MetaChecks;

/** Checks the checks of step 02. */
class Step02MetaIT extends MetaChecks {
  Step02MetaIT() {
    super(Step02IT.class, "step01-getusermedia/src/main/resources/web");
  }
}
