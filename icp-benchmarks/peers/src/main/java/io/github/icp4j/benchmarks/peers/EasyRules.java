package io.github.icp4j.benchmarks.peers;

import io.github.icp4j.benchmarks.w20.Scores;
import io.github.icp4j.benchmarks.w20.W20Data;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each criterion, fired on one company after the other. */
final class EasyRules implements Peer {
    private final Tallies tallies;
    private final Rules rules = new Rules();
    private final DefaultRulesEngine runner = new DefaultRulesEngine();

    EasyRules(W20Data data) {
        tallies = new Tallies(data);
        for (RuleSet.Rule rule : RuleSet.rules()) {
            rules.register(new RuleBuilder()
                    .name(rule.name())
                    .when(facts -> rule.when().test(facts.get("tally")))
                    .then(facts -> rule.then().accept(facts.get("tally")))
                    .build());
        }
    }

    @Override
    public void score() {
        tallies.score(tally -> {
            Facts facts = new Facts();
            facts.put("tally", tally);
            runner.fire(rules, facts);
        });
    }

    @Override
    public Scores scores() {
        return tallies.scores();
    }
}
