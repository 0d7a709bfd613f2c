package io.github.icp4j.review;

import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.score.Outcome;
import java.util.List;

/** Finds conditions, at any depth, that match nothing or everything, and bands that earlier ones leave nothing for. */
final class ConditionReview {
    private final Definition definition;
    private final Findings findings;

    ConditionReview(Definition definition, Findings findings) {
        this.definition = definition;
        this.findings = findings;
    }

    void review() {
        IdealCustomerProfile profile = definition.profile();
        for (int i = 0; i < profile.gates().size(); i++) {
            var gate = profile.gates().get(i);
            condition("gate", gate.id(), "/gates/" + i + "/when", gate.when());
        }
        for (int i = 0; i < profile.exclusions().size(); i++) {
            var exclusion = profile.exclusions().get(i);
            condition("exclusion", exclusion.id(), "/exclusions/" + i + "/when", exclusion.when());
        }
        for (int i = 0; i < profile.criteria().size(); i++) {
            Criterion criterion = profile.criteria().get(i);
            Earning earning = definition.earnings().get(i);
            for (int j = 0; j < criterion.bands().size(); j++) {
                String place = earning.bands().get(j).pointer() + "/when";
                condition(
                        "criterion",
                        criterion.id(),
                        place,
                        criterion.bands().get(j).when());
            }
            shadows(earning, criterion);
        }
    }

    private void condition(String kind, String id, String pointer, Condition condition) {
        Formula formula = definition.meaning().of(condition);
        String what = "'" + condition.inWords() + "' of " + kind + " '" + id + "'";
        if (cannot(formula, Outcome.MATCH)) {
            findings.error(
                    FindingCode.NEVER_MATCHES,
                    pointer,
                    id,
                    "no account can match " + what,
                    "correct the bounds or lists that contradict each other, or remove it");
        } else if (cannot(formula, Outcome.NO_MATCH)) {
            findings.warning(
                    FindingCode.ALWAYS_MATCHES,
                    pointer,
                    id,
                    "every account in which it is decided matches " + what,
                    "narrow it, remove it, or ask what is known where that is meant (known: true)");
        } else {
            List<Condition> children = condition.children();
            for (int i = 0; i < children.size(); i++) {
                condition(kind, id, pointer + ConditionPlaces.child(condition, i), children.get(i));
            }
        }
    }

    private boolean cannot(Formula formula, Outcome outcome) {
        return definition.search().canMeet(Demand.that(formula, outcome)) == Answer.IMPOSSIBLE;
    }

    private void shadows(Earning earning, Criterion criterion) {
        for (int i = 0; i < earning.bands().size(); i++) {
            Earning.Rung band = earning.bands().get(i);
            int position = i;
            Demand decides = Demand.that(earning.formulas(), world -> earning.decides(world) == position);
            boolean alive = !cannot(band.when(), Outcome.MATCH);
            if (i > 0 && alive && definition.search().canMeet(decides) == Answer.IMPOSSIBLE) {
                findings.error(
                        FindingCode.SHADOWED_BAND,
                        band.pointer(),
                        earning.id(),
                        "band " + (i + 1) + " of criterion '" + earning.id() + "' ('"
                                + criterion.bands().get(i).when().inWords()
                                + "') is never reached: earlier bands match whatever it would match",
                        "put the narrower band first, or remove it");
            }
        }
    }
}
