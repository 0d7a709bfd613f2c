package io.github.icp4j.json;

import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.validate.Validator;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a text that is a profile or a portfolio. */
final class DefinitionParser {
    private final FaultList faults;
    private final @Nullable Path folder;

    /**
     * A parser of one text.
     *
     * @param folder where a portfolio's relative paths begin, or null where none may be followed
     */
    DefinitionParser(FaultList faults, @Nullable Path folder) {
        this.faults = faults;
        this.folder = folder;
    }

    ReadResult read(String text, Syntax syntax) {
        Node root = tree(text, syntax, faults);
        if (root == null) {
            return new ReadResult(
                    null, faults.faults().stream().sorted(Fault.BY_PLACE).toList());
        }
        Value whole = new Value("", root, faults);
        Fields fields = whole.object();
        if (fields != null && FormatTag.isPortfolio(fields.get(FormatTag.KEY))) {
            return portfolio(fields);
        }
        IdealCustomerProfile profile = fields == null ? null : profile(root, faults);
        if (profile == null) {
            return new ReadResult(
                    null, faults.faults().stream().sorted(Fault.BY_PLACE).toList());
        }
        Validator.validate(profile).issues().forEach(issue -> Findings.add(issue, root, faults));
        return new ReadResult(
                new Definition.Single(profile),
                faults.faults().stream().sorted(Fault.BY_PLACE).toList());
    }

    private ReadResult portfolio(Fields fields) {
        Value tag = fields.get(FormatTag.KEY);
        if (FormatTag.portfolio(tag) == null) {
            return new ReadResult(
                    null, faults.faults().stream().sorted(Fault.BY_PLACE).toList());
        }
        PortfolioParser parser = new PortfolioParser(fields, folder);
        Portfolio portfolio = parser.portfolio();
        List<Fault> own = faults.faults().stream().sorted(Fault.BY_PLACE).toList();
        Stream<Fault> ofFiles =
                parser.ofFiles().stream().flatMap(each -> each.faults().stream().sorted(Fault.BY_PLACE));
        return new ReadResult(
                new Definition.Multiple(portfolio),
                Stream.concat(own.stream(), ofFiles).toList());
    }

    /** The tree of a text, or null where it cannot be read, whose fault has been told. */
    static @Nullable Node tree(String text, Syntax syntax, FaultList faults) {
        return syntax == Syntax.JSON ? JsonTree.read(text, faults) : YamlTree.read(text, faults);
    }

    /** The profile of a tree, or null where the tree is none, whose fault has been told. */
    static @Nullable IdealCustomerProfile profile(Node root, FaultList faults) {
        Fields fields = new Value("", root, faults).object();
        if (fields == null) {
            return null;
        }
        Value tag = fields.required(FormatTag.KEY);
        String known = FormatTag.profile(tag);
        return FormatTag.isLater(tag) || FormatTag.isPortfolio(tag) ? null : ProfileParser.profile(fields, known);
    }

    /** A valid profile in the place of one that could not be read. */
    static IdealCustomerProfile standIn(String pointer) {
        return IdealCustomerProfile.builder(StandIn.id(pointer))
                .criterion(Criterion.of(StandIn.NAME, Band.of(StandIn.CONDITION, StandIn.POINTS)))
                .build();
    }
}
