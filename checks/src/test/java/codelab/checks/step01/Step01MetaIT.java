package codelab.checks.step01;

import codelab.checks.meta.MetaChecks;

/** Checks the checks of step 01. */
class Step01MetaIT extends MetaChecks {
  Step01MetaIT() {
    super(Step01IT.class, "docs/skeleton/web");
  }
}
