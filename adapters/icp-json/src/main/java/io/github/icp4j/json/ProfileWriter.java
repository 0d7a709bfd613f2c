package io.github.icp4j.json;

import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.validate.InvalidProfileException;
import io.github.icp4j.validate.PortfolioValidator;
import io.github.icp4j.validate.Validator;

/**
 * Writes profiles and portfolios as JSON or YAML that {@link ProfileReader} reads as equal ones.
 *
 * <pre>{@code
 * Files.writeString(Path.of("icp.yaml"), ProfileWriter.write(icp, Syntax.YAML));
 * }</pre>
 *
 * <p>Keys stand in the order of the format's description, what is the default is left out, and the format tag is the lowest
 * that can say the profile. Comments of a file that was read are not kept. Texts end with a line feed. Safe for use by
 * several threads.
 */
public final class ProfileWriter {
    private ProfileWriter() {}

    /**
     * The text of a profile.
     *
     * @throws InvalidProfileException where the profile has faults, since no reader would take it
     */
    public static String write(IdealCustomerProfile profile, Syntax syntax) {
        Validator.validate(profile).orThrow(profile.name());
        return text(ProfileTree.of(profile), syntax);
    }

    /**
     * The text of a portfolio, with its profiles inside.
     *
     * @throws InvalidProfileException where the portfolio has faults, since no reader would take it
     */
    public static String write(Portfolio portfolio, Syntax syntax) {
        PortfolioValidator.validate(portfolio).orThrow(portfolio.name());
        return text(ProfileTree.of(portfolio), syntax);
    }

    /**
     * The text of what a definition file holds.
     *
     * @throws InvalidProfileException where it has faults, since no reader would take it
     */
    public static String write(Definition definition, Syntax syntax) {
        return definition instanceof Definition.Multiple several
                ? write(several.portfolio(), syntax)
                : write(definition.profiles().get(0), syntax);
    }

    private static String text(Node tree, Syntax syntax) {
        return syntax == Syntax.JSON ? JsonText.of(tree) : YamlText.of(tree);
    }
}
