package io.github.icp4j.json;

import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.validate.Issue;
import io.github.icp4j.validate.IssueCode;
import io.github.icp4j.validate.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a definition: the definition, or every fault of it at once; and warnings either way.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ReadResult {
    private final @Nullable Definition definition;
    private final List<Fault> faults;
    private final List<Fault> warnings;

    /** Of what was read, which holds stand-ins where there are faults and is given to nobody then. */
    ReadResult(@Nullable Definition read, List<Fault> found) {
        faults = ofSeverity(found, Severity.ERROR);
        warnings = ofSeverity(found, Severity.WARNING);
        definition = faults.isEmpty() ? read : null;
    }

    private static List<Fault> ofSeverity(List<Fault> found, Severity severity) {
        return found.stream()
                .filter(fault -> fault.issue().severity() == severity)
                .toList();
    }

    /** Whether there is no fault; there may be warnings. */
    public boolean isValid() {
        return definition != null;
    }

    /** The faults, by place; of a portfolio's own file first, then of its profiles' files. */
    public List<Fault> faults() {
        return faults;
    }

    /** What should be looked at and is no fault, by place. */
    public List<Fault> warnings() {
        return warnings;
    }

    /**
     * What the file holds.
     *
     * @throws InvalidDefinitionException with all faults, where there is any
     */
    public Definition definition() {
        if (definition == null) {
            throw new InvalidDefinitionException(faults);
        }
        return definition;
    }

    /**
     * The profile.
     *
     * @throws InvalidDefinitionException with all faults, where there is any, or where the file holds a portfolio
     */
    public IdealCustomerProfile profile() {
        if (definition() instanceof Definition.Single single) {
            return single.profile();
        }
        throw other("this is a portfolio, not a profile", "read it as a portfolio, or read one of its profiles");
    }

    /**
     * The portfolio.
     *
     * @throws InvalidDefinitionException with all faults, where there is any, or where the file holds one profile
     */
    public Portfolio portfolio() {
        if (definition() instanceof Definition.Multiple multiple) {
            return multiple.portfolio();
        }
        throw other("this is a profile, not a portfolio", "read it as a profile");
    }

    private static InvalidDefinitionException other(String message, String remedy) {
        Issue issue = Issue.error(IssueCode.UNKNOWN_FORMAT, "/" + FormatTag.KEY, message, remedy);
        return new InvalidDefinitionException(List.of(new Fault(issue, null, 1, 1)));
    }
}
