package io.github.icp4j.benchmarks.peers;

import io.github.icp4j.benchmarks.w20.Scores;
import io.github.icp4j.benchmarks.w20.W20Data;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: a rule for each criterion, and a stateless session for each company. */
final class Evrete implements Peer {
    private final Tallies tallies;
    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;

    Evrete(W20Data data) {
        tallies = new Tallies(data);
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        for (RuleSet.Rule rule : RuleSet.rules()) {
            builder = builder.newRule(rule.name())
                    .forEach("$t", Tally.class)
                    .where((Predicate<Object[]>) values -> rule.when().test((Tally) values[0]), "$t")
                    .execute(matched -> rule.then().accept(matched.get("$t")));
        }
        knowledge = builder.build();
    }

    @Override
    public void score() {
        tallies.score(tally -> knowledge.newStatelessSession().insertAndFire(tally));
    }

    @Override
    public Scores scores() {
        return tallies.scores();
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
