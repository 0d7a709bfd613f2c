package io.github.icp4j.validate;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the faults of a profile's vocabularies. */
final class VocabularyCheck {
    private static final String ROOT = "/vocabulary";

    private final IssueList issues;
    private final Set<String> named;

    VocabularyCheck(IssueList issues, IdealCustomerProfile profile) {
        this.issues = issues;
        named = new LinkedHashSet<>(
                List.of(IdealCustomerProfile.EVENT_VOCABULARY, IdealCustomerProfile.SUBJECT_VOCABULARY));
        List<Attribute> attributes = new ArrayList<>(Attributes.builtIn());
        attributes.addAll(profile.attributes());
        attributes.stream()
                .filter(attribute -> attribute.type() == AttributeType.TEXT || attribute.type() == AttributeType.TAGS)
                .forEach(attribute -> named.add(attribute.name()));
    }

    void check(Map<String, Vocabulary> vocabularies) {
        vocabularies.forEach((of, vocabulary) -> {
            String pointer = Pointers.child(ROOT, of);
            if (!named.contains(of)) {
                unknown(pointer, of);
            }
            aliases(Pointers.child(pointer, "aliases"), vocabulary.aliases());
            groups(Pointers.child(pointer, "groups"), vocabulary.groups());
        });
    }

    private void unknown(String pointer, String of) {
        String remedy = Spelling.nearest(of, named)
                .map(name -> "did you mean '" + name + "'?")
                .orElse("use a text or tags attribute, event or subject");
        issues.error(IssueCode.UNKNOWN_VOCABULARY, pointer, "nothing called '" + of + "' has a vocabulary", remedy);
    }

    private void aliases(String pointer, Map<String, List<String>> aliases) {
        Map<String, String> canonical = new HashMap<>();
        aliases.forEach((name, spellings) -> {
            String place = Pointers.child(pointer, name);
            issues.text(place, "a canonical name", name);
            issues.names(place, "the aliases of '" + name + "'", spellings);
            for (String spelling : spellings) {
                String before = canonical.putIfAbsent(Folding.fold(spelling), Folding.fold(name));
                if (before != null && !before.equals(Folding.fold(name))) {
                    issues.error(
                            IssueCode.AMBIGUOUS_ALIAS,
                            place,
                            "'" + spelling + "' is an alias of '" + before + "' and of '" + name + "'",
                            "leave it with one of them");
                }
            }
        });
    }

    private void groups(String pointer, Map<String, List<String>> groups) {
        Set<String> seen = new HashSet<>();
        groups.forEach((name, members) -> {
            String place = Pointers.child(pointer, name);
            issues.text(place, "a group's name", name);
            issues.names(place, "group '" + name + "'", members);
            if (!seen.add(Folding.fold(name))) {
                issues.error(
                        IssueCode.DUPLICATE_GROUP,
                        place,
                        "group '" + name + "' is defined twice, since case and spacing do not count",
                        "merge the two");
            }
        });
    }
}
