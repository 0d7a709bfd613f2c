package io.github.icp4j.cli.review;

import io.github.icp4j.review.Acceptance;
import io.github.icp4j.review.Finding;
import io.github.icp4j.review.FindingSeverity;
import io.github.icp4j.review.ProfileReview;
import java.util.List;

/** A review as text to read. */
public final class ReviewText {
    private final ReviewReport report;
    private final StringBuilder text = new StringBuilder();

    private ReviewText(ReviewReport report) {
        this.report = report;
    }

    /** The text of a review. */
    public static String of(ReviewReport report) {
        return new ReviewText(report).text();
    }

    private String text() {
        for (int i = 0; i < report.portfolio().profiles().size(); i++) {
            text.append(i == 0 ? "" : "\n");
            profile(i);
        }
        if (report.several()) {
            text.append("\nAll profiles together\n");
            findings(report.review().findings());
            accepted(report.review().accepted());
        }
        return text.toString();
    }

    private void profile(int index) {
        ProfileReview review = report.review().profiles().get(index);
        String version = review.version() == null ? "" : " " + review.version();
        text.append(review.profile())
                .append(version)
                .append(", reviewed as of ")
                .append(review.asOf())
                .append('\n');
        List<Finding> findings = report.findings(index);
        findings(findings);
        accepted(report.accepted(index));
        review.idle()
                .forEach(idle -> text.append("\n  accepted but not found: ")
                        .append(idle.code())
                        .append(idle.at() == null ? "" : " of " + idle.at())
                        .append('\n'));
        text.append('\n').append(summary(findings, report.accepted(index))).append('\n');
        if (!report.lists().isEmpty()) {
            text.append('\n').append(ListText.of(report.lists().get(index), report.setAside()));
        }
    }

    private void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            String place = finding.pointer().isEmpty() ? "" : "  " + finding.pointer();
            text.append("\n  ")
                    .append(finding.severity().label())
                    .append("  ")
                    .append(finding.code())
                    .append(place)
                    .append('\n');
            Wrapped.append(text, "    ", finding.message());
            Wrapped.append(text, "    Why: ", finding.why());
            Wrapped.append(text, "    Do:  ", finding.remedy());
        }
    }

    private void accepted(List<Acceptance> accepted) {
        for (Acceptance each : accepted) {
            text.append("\n  accepted  ")
                    .append(each.finding().code())
                    .append("  ")
                    .append(each.finding().pointer())
                    .append('\n');
            Wrapped.append(text, "    ", each.finding().message());
            Wrapped.append(text, "    Because: ", each.reason());
        }
    }

    private static String summary(List<Finding> findings, List<Acceptance> accepted) {
        if (findings.isEmpty()) {
            return "Nothing found" + (accepted.isEmpty() ? "." : " that is not accepted.");
        }
        StringBuilder counts = new StringBuilder();
        for (FindingSeverity severity : FindingSeverity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                counts.append(counts.length() == 0 ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(severity.label());
            }
        }
        return findings.size()
                + (findings.size() == 1 ? " finding: " : " findings: ")
                + counts
                + (accepted.isEmpty() ? "." : "; " + accepted.size() + " accepted.");
    }
}
