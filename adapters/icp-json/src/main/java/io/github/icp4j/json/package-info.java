/** Profiles, portfolios, accounts and results as JSON and YAML. */
@NullMarked
package io.github.icp4j.json;

import org.jspecify.annotations.NullMarked;
