package codelab.checks.step04;

import codelab.checks.meta.MetaChecks;

/** Checks the checks of step 04. */
class Step04MetaIT extends MetaChecks {
  Step04MetaIT() {
    super(Step04IT.class, "step03-datachannel/src/main/resources/web");
  }
}
