package io.github.icp4j.json;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.AcceptedFinding;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.profile.Trigger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Profiles and portfolios as trees to be written; what is the default is left out. */
final class ProfileTree {
    private ProfileTree() {}

    static Node.Members of(Portfolio portfolio) {
        return new MembersBuilder()
                .text(FormatTag.KEY, FormatTag.PORTFOLIO)
                .text("name", portfolio.name())
                .list(
                        "profiles",
                        portfolio.profiles().stream().map(ProfileTree::of).toList())
                .build();
    }

    static Node.Members of(IdealCustomerProfile profile) {
        MembersBuilder members = new MembersBuilder();
        labels(members, profile);
        MembersBuilder attributes = new MembersBuilder();
        profile.attributes()
                .forEach(attribute -> attributes.put(
                        attribute.name(),
                        new MembersBuilder()
                                .text("type", attribute.type().label())
                                .text("layer", attribute.layer().label())
                                .build()));
        members.some("attributes", attributes);
        MembersBuilder vocabularies = new MembersBuilder();
        profile.vocabulary()
                .forEach((name, vocabulary) -> vocabularies.put(
                        name,
                        new MembersBuilder()
                                .lists("aliases", vocabulary.aliases())
                                .lists("groups", vocabulary.groups())
                                .build()));
        members.some("vocabulary", vocabularies);
        members.some("gates", profile.gates().stream().map(ProfileTree::gate).toList());
        members.some(
                "exclusions",
                profile.exclusions().stream().map(ProfileTree::exclusion).toList());
        members.some(
                "criteria",
                profile.criteria().stream().map(ProfileTree::criterion).toList());
        members.some(
                "triggers",
                profile.triggers().stream().map(ProfileTree::trigger).toList());
        scales(members, profile);
        members.some(
                "accept",
                profile.acceptedFindings().stream().map(ProfileTree::accepted).toList());
        return members.build();
    }

    private static void labels(MembersBuilder members, IdealCustomerProfile profile) {
        LocalDate reviewBy = profile.reviewBy();
        members.text(
                        FormatTag.KEY,
                        profile.acceptedFindings().isEmpty() ? FormatTag.PROFILE : FormatTag.PROFILE_WITH_ACCEPTED)
                .text("name", profile.name())
                .text("version", profile.version())
                .text("description", profile.description())
                .text("reviewBy", reviewBy == null ? null : reviewBy.toString())
                .text("variantOf", profile.variantOf());
    }

    private static Node.Members gate(Gate gate) {
        return check(gate.id(), gate.when(), gate.ifUnknown() == IfUnknown.REVIEW ? null : gate.ifUnknown());
    }

    private static Node.Members exclusion(Exclusion exclusion) {
        IfUnknown policy = exclusion.ifUnknown() == IfUnknown.PASS ? null : exclusion.ifUnknown();
        return check(exclusion.id(), exclusion.when(), policy);
    }

    private static Node.Members check(String id, Condition when, @Nullable IfUnknown policy) {
        return new MembersBuilder()
                .text("id", id)
                .put("when", ConditionTree.of(when))
                .text("ifUnknown", policy == null ? null : policy.label())
                .build();
    }

    private static Node.Members criterion(Criterion criterion) {
        Layer layer = criterion.layer();
        MembersBuilder members =
                new MembersBuilder().text("id", criterion.id()).text("layer", layer == null ? null : layer.label());
        List<Band> bands = criterion.bands();
        if (bands.size() == 1) {
            band(members, bands.get(0));
        } else {
            members.list(
                    "bands",
                    bands.stream()
                            .map(band -> band(new MembersBuilder(), band).build())
                            .toList());
        }
        return members.text("missing", label(criterion.missing())).build();
    }

    private static MembersBuilder band(MembersBuilder members, Band band) {
        return members.put("when", ConditionTree.of(band.when())).number("points", band.points());
    }

    private static Node.Members trigger(Trigger trigger) {
        MembersBuilder members = new MembersBuilder().text("id", trigger.id());
        if (trigger.layer() != Layer.BEHAVIORAL) {
            members.text("layer", trigger.layer().label());
        }
        ConditionTree.event(members, trigger.event(), trigger.subjects(), trigger.withinDays());
        members.number("points", trigger.points());
        if (trigger.upTo() != 1) {
            members.text("counts", "each").number("upTo", trigger.upTo());
        }
        decay(members, trigger.decay());
        return members.text("missing", label(trigger.missing())).build();
    }

    private static void decay(MembersBuilder members, Decay decay) {
        if (decay instanceof Decay.Linear) {
            members.text("decay", "linear");
        } else if (decay instanceof Decay.HalfLife halfLife) {
            members.put(
                    "decay",
                    new MembersBuilder().number("halfLifeDays", halfLife.days()).build());
        } else if (decay instanceof Decay.Steps steps) {
            MembersBuilder days = new MembersBuilder();
            steps.percentages().forEach((day, percentage) -> days.number(day.toString(), percentage));
            members.put("decay", new MembersBuilder().put("steps", days.build()).build());
        }
    }

    private static void scales(MembersBuilder members, IdealCustomerProfile profile) {
        MembersBuilder limits = new MembersBuilder();
        profile.limits().forEach((layer, limit) -> limits.number(layer.label(), limit));
        members.some("limits", limits);
        if (profile.missing() != Missing.ZERO) {
            members.text("missing", profile.missing().label());
        }
        if (profile.minCoverage().signum() != 0) {
            members.number("minCoverage", profile.minCoverage());
        }
        members.some("tiers", tiers(profile.tiers()));
        Matrix matrix = profile.matrix();
        if (matrix != null) {
            members.put(
                    "matrix",
                    new MembersBuilder()
                            .put("fit", tiers(matrix.fit()).build())
                            .put("intent", tiers(matrix.intent()).build())
                            .build());
        }
    }

    private static MembersBuilder tiers(List<Tier> tiers) {
        MembersBuilder members = new MembersBuilder();
        tiers.forEach(tier -> members.number(tier.name(), tier.from()));
        return members;
    }

    private static Node.Members accepted(AcceptedFinding finding) {
        return new MembersBuilder()
                .text("finding", finding.code())
                .text("at", finding.at())
                .text("reason", finding.reason())
                .build();
    }

    private static @Nullable String label(@Nullable Missing missing) {
        return missing == null ? null : missing.label();
    }
}
