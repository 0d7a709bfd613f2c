package io.github.icp4j.json;

import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.validate.Issue;
import io.github.icp4j.validate.IssueCode;
import io.github.icp4j.validate.PortfolioValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a portfolio, and the files of its profiles where it was read from a file itself. */
final class PortfolioParser {
    private static final int MOST_PROFILES = 1_000;
    private static final List<String> KEYS = List.of(FormatTag.KEY, "name", "profiles");

    private final Fields fields;
    private final @Nullable Path folder;
    private final FaultList faults;
    private final List<Part> parts = new ArrayList<>();

    PortfolioParser(Fields fields, @Nullable Path folder) {
        this.fields = fields;
        this.folder = folder;
        faults = fields.whole().faults();
    }

    /**
     * One profile of the portfolio.
     *
     * @param root the tree it was read from, or null where there is none
     * @param faults the faults of its file; those of the portfolio where it stands inside that
     */
    private record Part(
            IdealCustomerProfile profile, @Nullable Node root, FaultList faults) {}

    /** The portfolio, with every fault of it and its profiles told. */
    Portfolio portfolio() {
        fields.only(KEYS);
        Value name = fields.required("name");
        Value profiles = fields.required("profiles");
        List<Value> values = profiles == null ? null : profiles.list();
        if (profiles != null && values != null && values.size() > MOST_PROFILES) {
            profiles.tell(
                    IssueCode.OUT_OF_RANGE,
                    "a portfolio may have " + MOST_PROFILES + " profiles, but has " + values.size(),
                    "split it");
            values = values.subList(0, MOST_PROFILES);
        }
        StandIn.or(values, List.<Value>of()).forEach(value -> parts.add(part(value)));
        Portfolio portfolio = new Portfolio(
                StandIn.or(name == null ? null : name.text(), StandIn.NAME),
                parts.stream().map(Part::profile).toList());
        PortfolioValidator.validate(portfolio).issues().forEach(this::found);
        return portfolio;
    }

    /** The faults of the files of its profiles, in their order. */
    List<FaultList> ofFiles() {
        return parts.stream().map(Part::faults).filter(each -> each != faults).toList();
    }

    private Part part(Value value) {
        if (value.node() instanceof Node.Text text) {
            return file(value, text.text());
        }
        Fields profile = value.node() instanceof Node.Members ? value.object() : null;
        if (profile == null) {
            value.wrong("a profile, or the path of its file", "write the path of a profile's file");
            return standIn(value);
        }
        Value tag = profile.get(FormatTag.KEY);
        String known = tag == null ? FormatTag.PROFILE : FormatTag.profile(tag);
        return FormatTag.isLater(tag) || FormatTag.isPortfolio(tag)
                ? standIn(value)
                : new Part(ProfileParser.profile(profile, known), value.node(), faults);
    }

    private Part standIn(Value value) {
        faults.standIn(value.pointer());
        return new Part(DefinitionParser.standIn(value.pointer()), null, faults);
    }

    private Part file(Value value, String path) {
        Path file = resolve(value, path);
        if (file == null) {
            return standIn(value);
        }
        FaultList ofFile = new FaultList(file.toString());
        try (InputStream in = Files.newInputStream(file)) {
            String text = Source.read(in, ofFile);
            Node root = text == null ? null : DefinitionParser.tree(text, Syntax.of(file, text), ofFile);
            IdealCustomerProfile profile = root == null ? null : DefinitionParser.profile(root, ofFile);
            if (root != null && profile != null) {
                return new Part(profile, root, ofFile);
            }
            faults.standIn(value.pointer());
            return new Part(DefinitionParser.standIn(value.pointer()), null, ofFile);
        } catch (IOException e) {
            unreadable(value, path, "cannot be read (" + e.getClass().getSimpleName() + ")", "look at its permissions");
            return standIn(value);
        }
    }

    private @Nullable Path resolve(Value value, String path) {
        if (folder == null) {
            unreadable(
                    value,
                    path,
                    "cannot be found, since the portfolio was not read from a file",
                    "write the profile itself here, or read the portfolio from its file");
            return null;
        }
        try {
            Path relative = Path.of(path);
            Path file = folder.resolve(relative);
            if (!relative.isAbsolute() && Files.isRegularFile(file)) {
                return file;
            }
            String what = relative.isAbsolute() ? "is not relative to the portfolio's file" : "is no file";
            unreadable(value, path, what, "write a path that begins at the portfolio's folder");
        } catch (InvalidPathException e) {
            unreadable(value, path, "is no path", "write a path that begins at the portfolio's folder");
        }
        return null;
    }

    private static void unreadable(Value value, String path, String what, String remedy) {
        value.tell(IssueCode.UNREADABLE_FILE, "'" + Excerpt.of(path) + "' " + what, remedy);
    }

    /** Puts an issue where it belongs: into the profile's own file, if it has one. */
    private void found(Issue issue) {
        String[] keys = issue.pointer().split("/", 4);
        Part part = keys.length > 2 && keys[1].equals("profiles") ? parts.get(Integer.parseInt(keys[2])) : null;
        if (part == null || part.faults() == faults) {
            Findings.add(issue, fields.whole().node(), faults);
        } else if (part.root() != null) {
            Findings.add(issue.at(keys.length > 3 ? "/" + keys[3] : ""), part.root(), part.faults());
        }
    }
}
