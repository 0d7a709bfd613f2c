package io.github.icp4j.score;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.score.Scoring.AS_OF;
import static io.github.icp4j.score.Scoring.criterion;
import static io.github.icp4j.score.Scoring.percent;
import static io.github.icp4j.score.Scoring.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountMapping;
import io.github.icp4j.account.BadValueException;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.TextAttribute;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.validate.InvalidProfileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final AccountMapping<Company> COMPANIES = AccountMapping.<Company>id(Company::name)
            .number(EMPLOYEES, Company::employees)
            .text(COUNTRY, Company::country)
            .build();

    private final Scorer scorer = Scorer.of(profile()
            .criterion(criterion("large", new Condition.InRange(EMPLOYEES, Bounds.atLeast(100)), 60))
            .criterion(criterion("us", new Condition.In(COUNTRY, List.of("US")), 40))
            .exclusion(Exclusion.of("tiny", new Condition.InRange(EMPLOYEES, Bounds.lessThan(5))))
            .build());
    private final List<SetAside<Company>> setAside = new ArrayList<>();

    private record Company(String name, Double employees, String country) {}

    @Test
    void a_profile_with_faults_is_refused_with_all_of_them() {
        IdealCustomerProfile faulty = profile().tier("A", 101).tier("B", -1).build();
        assertThatExceptionOfType(InvalidProfileException.class)
                .isThrownBy(() -> Scorer.of(faulty))
                .satisfies(e -> assertThat(e.issues()).hasSize(3));
    }

    @Test
    void a_caller_gets_its_own_objects_back_with_their_scores_in_order() {
        Company large = new Company("large", 100.0, "US");
        Company small = new Company("small", 10.0, "US");
        assertThat(scorer.scoreAll(List.of(large, small), COMPANIES, AS_OF, setAside::add))
                .extracting(
                        Scored::position,
                        Scored::source,
                        scored -> scored.score().value())
                .containsExactly(tuple(1L, large, percent(100)), tuple(2L, small, percent(40)));
        assertThat(setAside).isEmpty();
    }

    @Test
    void what_cannot_be_scored_is_set_aside_with_its_position_and_the_others_go_on() {
        Company nameless = new Company(null, 1.0, "US");
        Company endless = new Company("endless", Double.POSITIVE_INFINITY, "US");
        Company fine = new Company("fine", 100.0, "US");
        assertThat(scorer.scoreAll(Stream.of(nameless, fine, endless, fine), COMPANIES, AS_OF, setAside::add))
                .extracting(Scored::position, Scored::source)
                .containsExactly(tuple(2L, fine), tuple(4L, fine));
        assertThat(setAside)
                .extracting(SetAside::position, SetAside::source, SetAside::id, SetAside::attribute, SetAside::reason)
                .containsExactly(
                        tuple(1L, nameless, null, "id", "an account must have an id, but it is absent"),
                        tuple(3L, endless, "endless", "employees", "an infinite number cannot be scored"));
    }

    @Test
    void a_stream_is_scored_as_far_as_it_is_read_and_no_further() {
        AtomicInteger taken = new AtomicInteger();
        Stream<Company> endless = Stream.generate(() -> new Company("c" + taken.incrementAndGet(), 100.0, "US"));
        Iterator<Scored<Company>> scored =
                scorer.scoreAll(endless, COMPANIES, AS_OF, setAside::add).iterator();
        assertThat(taken).hasValue(0);
        assertThat(scored.next().source().name()).isEqualTo("c1");
        assertThat(scored.next().position()).isEqualTo(2);
        assertThat(taken.get()).isLessThanOrEqualTo(3);
    }

    @Test
    void positions_are_right_even_where_the_caller_asked_for_a_parallel_stream() {
        List<Company> companies = IntStream.range(0, 1_000)
                .mapToObj(i -> new Company("c" + i, 100.0, "US"))
                .toList();
        assertThat(scorer.scoreAll(companies.parallelStream(), COMPANIES, AS_OF, setAside::add))
                .allSatisfy(scored -> assertThat(scored.source().name()).isEqualTo("c" + (scored.position() - 1)));
    }

    @Test
    void what_the_callers_own_code_throws_further_down_is_not_set_aside() {
        Stream<Scored<Company>> scored =
                scorer.scoreAll(Stream.of(new Company("fine", 100.0, "US")), COMPANIES, AS_OF, setAside::add);
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> scored.forEach(each -> {
                    throw new BadValueException("other", "employees", "the caller's own", null);
                }))
                .withMessageContaining("the caller's own");
        assertThat(setAside).isEmpty();
    }

    @Test
    void a_value_of_another_type_than_the_profile_asks_for_is_set_aside_too() {
        TextAttribute wrong = Attribute.text("employees", Layer.PAIN);
        Account account = Account.builder("wrong").text(wrong, "many").build();
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> scorer.score(account, AS_OF))
                .withMessage("account 'wrong', employees: must be number, but was text")
                .satisfies(e -> assertThat(e.accountId()).isEqualTo("wrong"))
                .satisfies(e -> assertThat(e.attribute()).isEqualTo("employees"));
    }

    @Test
    void the_top_are_the_first_of_all_that_qualify_in_the_order_of_ranking() {
        Random random = new Random(7);
        List<Company> companies = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Double employees = random.nextInt(4) == 0 ? null : Double.valueOf(random.nextInt(200));
            companies.add(new Company("c" + random.nextInt(50), employees, random.nextBoolean() ? "US" : "DE"));
        }
        List<Company> ranked = scorer.scoreAll(companies, COMPANIES, AS_OF, setAside::add)
                .filter(scored -> scored.score().status() == Status.QUALIFIED)
                .sorted(Collections.reverseOrder((a, b) -> Ranking.bestFirst().compare(b.score(), a.score())))
                .map(Scored::source)
                .toList();
        for (int size : new int[] {1, 7, 499, 1_000}) {
            assertThat(scorer.top(size, companies.stream(), COMPANIES, AS_OF, setAside::add))
                    .extracting(Scored::source)
                    .usingElementComparator((a, b) -> a == b ? 0 : 1)
                    .containsExactlyElementsOf(ranked.subList(0, Math.min(size, ranked.size())));
        }
        assertThat(ranked).hasSizeBetween(300, 499);
    }

    @Test
    void the_number_of_top_scores_is_at_least_1() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer.top(0, Stream.of(), COMPANIES, AS_OF, setAside::add))
                .withMessage("the number of top scores must be at least 1, but was 0");
    }

    @Test
    void one_scorer_serves_many_threads() {
        List<Company> companies = IntStream.range(0, 2_000)
                .mapToObj(i -> new Company("c" + i, (double) (i % 300), i % 2 == 0 ? "US" : "DE"))
                .toList();
        List<Score> alone = companies.stream()
                .map(company -> scorer.score(COMPANIES.read(company), AS_OF))
                .toList();
        List<Score> together = companies.parallelStream()
                .map(company -> scorer.score(COMPANIES.read(company), AS_OF))
                .toList();
        assertThat(together).isEqualTo(alone);
    }
}
