package io.github.icp4j.json;

import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.validate.IssueCode;
import io.github.icp4j.validate.Pointers;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The members of an object, to be read by their keys. */
final class Fields {
    /** Comparing spellings takes its time, and a text with so many faults is no profile with slips. */
    private static final int MOST_PROPOSALS = 1_000;

    private final Value whole;
    private final Node.Members members;

    Fields(Value whole, Node.Members members) {
        this.whole = whole;
        this.members = members;
    }

    String pointer() {
        return whole.pointer();
    }

    String pointer(String key) {
        return Pointers.child(whole.pointer(), key);
    }

    /** The object itself. */
    Value whole() {
        return whole;
    }

    boolean has(String key) {
        return members.member(key) != null;
    }

    /** Those of the keys that are there, in the order asked for. */
    List<String> present(List<String> keys) {
        return keys.stream().filter(this::has).toList();
    }

    /** The value of a key, or null where it is absent. */
    @Nullable
    Value get(String key) {
        Node.Member member = members.member(key);
        return member == null ? null : value(member);
    }

    /** The value of a key, or null where it is absent, which is a fault then. */
    @Nullable
    Value required(String key) {
        Value value = get(key);
        if (value == null) {
            whole.faults().standIn(pointer(key));
            whole.faults()
                    .error(
                            IssueCode.MISSING_KEY,
                            pointer(key),
                            whole.node().at(),
                            "the key '" + key + "' is missing",
                            "add " + key);
        }
        return value;
    }

    /** Every member in its order. */
    void each(BiConsumer<String, Value> member) {
        members.members().forEach(each -> member.accept(each.key(), value(each)));
    }

    /** Tells of each key that is none of these. */
    void only(List<String> known) {
        for (Node.Member member : members.members()) {
            if (!known.contains(member.key())) {
                unknownKey(member.key(), known, List.of());
            }
        }
    }

    /** Tells of a key that may not stand here; what is there already is not proposed. */
    void unknownKey(String key, List<String> known, List<String> others) {
        String remedy = nearest(key, known, others)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("leave it out; the keys here are " + String.join(", ", known));
        fault(IssueCode.UNKNOWN_KEY, key, "there is no key '" + Excerpt.of(key) + "' here", remedy);
    }

    private Optional<String> nearest(String key, List<String> known, List<String> others) {
        if (whole.faults().faults().size() > MOST_PROPOSALS) {
            return Optional.empty();
        }
        List<String> free = known.stream().filter(name -> !has(name)).toList();
        return Spelling.nearest(key, free).or(() -> Spelling.nearest(key, others));
    }

    /** Tells a fault at a key. */
    void fault(IssueCode code, String key, String message, String remedy) {
        Node.Member member = members.member(key);
        Place at = member == null ? whole.node().at() : member.at();
        whole.faults().error(code, pointer(key), at, message, remedy);
    }

    private Value value(Node.Member member) {
        return new Value(pointer(member.key()), member.value(), whole.faults());
    }
}
