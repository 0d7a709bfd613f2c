package io.github.icp4j.review;

import io.github.icp4j.profile.AcceptedFinding;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects findings and tells those that the profile accepts from those that count. */
final class Findings {
    private final IdealCustomerProfile profile;
    private final List<Finding> open = new ArrayList<>();
    private final List<Acceptance> accepted = new ArrayList<>();

    Findings(IdealCustomerProfile profile) {
        this.profile = profile;
    }

    void error(FindingCode code, String pointer, @Nullable String at, String message, String remedy) {
        add(new Finding(code, FindingSeverity.ERROR, pointer, at, message, remedy));
    }

    void warning(FindingCode code, String pointer, @Nullable String at, String message, String remedy) {
        add(new Finding(code, FindingSeverity.WARNING, pointer, at, message, remedy));
    }

    void info(FindingCode code, String pointer, @Nullable String at, String message, String remedy) {
        add(new Finding(code, FindingSeverity.INFO, pointer, at, message, remedy));
    }

    void add(Finding finding) {
        Optional<AcceptedFinding> acceptance = profile.acceptedFindings().stream()
                .filter(each -> accepts(each, finding))
                .findFirst();
        if (acceptance.isPresent()) {
            accepted.add(new Acceptance(finding, acceptance.get().reason()));
        } else {
            open.add(finding);
        }
    }

    static boolean accepts(AcceptedFinding acceptance, Finding finding) {
        String at = acceptance.at();
        return acceptance.code().equals(finding.code().name()) && (at == null || at.equals(finding.at()));
    }

    /** Whether a finding of this code concerns this place or one below it, accepted or not. */
    boolean has(FindingCode code, String pointer) {
        return open.stream().anyMatch(finding -> concerns(finding, code, pointer))
                || accepted.stream().anyMatch(each -> concerns(each.finding(), code, pointer));
    }

    /** Whether a finding of this code concerns exactly this place, accepted or not. */
    boolean hasAt(FindingCode code, String pointer) {
        return open.stream()
                        .anyMatch(finding ->
                                finding.code() == code && finding.pointer().equals(pointer))
                || accepted.stream()
                        .map(Acceptance::finding)
                        .anyMatch(finding ->
                                finding.code() == code && finding.pointer().equals(pointer));
    }

    private static boolean concerns(Finding finding, FindingCode code, String pointer) {
        return finding.code() == code && (finding.pointer() + "/").startsWith(pointer + "/");
    }

    /** What counts: the severest first, each severity in the order found. */
    List<Finding> open() {
        return open.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    List<Acceptance> accepted() {
        return List.copyOf(accepted);
    }
}
