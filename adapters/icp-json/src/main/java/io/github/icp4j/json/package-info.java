/**
 * Profiles, portfolios, accounts and results as files.
 *
 * <ul>
 *   <li>{@link io.github.icp4j.json.ProfileReader} and {@link io.github.icp4j.json.ProfileWriter}: profiles and portfolios in YAML
 *       and JSON; {@link io.github.icp4j.json.ProfileSchema}: their JSON Schema, for editors.
 *   <li>{@link io.github.icp4j.json.AccountReader}: accounts from JSON Lines, and what became of every line.
 *   <li>{@link io.github.icp4j.json.ResultWriter} and {@link io.github.icp4j.json.RejectWriter}: results, and the accounts that
 *       were set aside.
 * </ul>
 *
 * <p>Everything is read strictly: nothing is converted, guessed, resolved or executed, and what is wrong is told with its
 * place and what would mend it. The library's model of profiles and accounts is in the core; this package only translates.
 */
@NullMarked
package io.github.icp4j.json;

import org.jspecify.annotations.NullMarked;
