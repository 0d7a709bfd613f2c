package io.github.icp4j.score;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.Event;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Short ways to what the tests of scoring say over and over. */
final class Scoring {
    static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private Scoring() {}

    static ProfileBuilder profile() {
        return IdealCustomerProfile.builder("P");
    }

    static Account.Builder account() {
        return Account.builder("acme");
    }

    static Score score(ProfileBuilder profile, Account.Builder account) {
        return Scorer.of(profile.build()).score(account.build(), AS_OF);
    }

    static Explanation explain(ProfileBuilder profile, Account.Builder account) {
        return Scorer.of(profile.build()).explain(account.build(), AS_OF);
    }

    /** What a condition says of an account. */
    static Outcome outcome(ProfileBuilder vocabulary, Condition condition, Account.Builder account) {
        Trigger any = Trigger.of("any", "any", 1, BigDecimal.ONE);
        return explain(vocabulary.gate(Gate.of("gate", condition)).trigger(any), account)
                .gates()
                .get(0)
                .outcome();
    }

    static Outcome outcome(Condition condition, Account.Builder account) {
        return outcome(profile(), condition, account);
    }

    /** A criterion with one condition. */
    static Criterion criterion(String id, Condition condition, double points) {
        return Criterion.of(id, condition.points(points));
    }

    static Event event(String type, int daysAgo) {
        return Event.of(type, AS_OF.minusDays(daysAgo));
    }

    static Event event(String type, String subject, int daysAgo) {
        return Event.of(type, subject, AS_OF.minusDays(daysAgo));
    }

    static Account.Builder happened(Event... events) {
        return account().events(List.of(events));
    }

    static Percent percent(double percent) {
        return new Percent((int) Math.round(percent * 100));
    }
}
