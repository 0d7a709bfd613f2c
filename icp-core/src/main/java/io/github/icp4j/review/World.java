package io.github.icp4j.review;

import io.github.icp4j.score.Outcome;

/** One way that an account can be, as far as some terms can tell. */
interface World {
    /** What the term says of it. */
    Outcome outcome(Term term);
}
