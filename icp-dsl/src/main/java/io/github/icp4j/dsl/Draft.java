package io.github.icp4j.dsl;

import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.validate.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What all stages of one profile share: its options, which the core's builder collects, and its parts, which wait with a
 * derived id until all ids given are known.
 */
final class Draft {
    final ProfileBuilder options;
    private final Map<String, Vocabulary.Builder> vocabularies = new LinkedHashMap<>();
    private final List<DraftedPart> parts = new ArrayList<>();

    Draft(ProfileBuilder options) {
        this.options = options;
    }

    Vocabulary.Builder names(Names of) {
        return vocabularies.computeIfAbsent(of.vocabularyName(), this::inherited);
    }

    /** What a variant says of names adds to what the profile that it varies says. */
    private Vocabulary.Builder inherited(String of) {
        Vocabulary.Builder names = Vocabulary.builder();
        Vocabulary before = options.build().vocabulary().getOrDefault(of, Vocabulary.empty());
        copy(before, names);
        return names;
    }

    static void copy(Vocabulary from, Vocabulary.Builder to) {
        from.aliases().forEach((name, spellings) -> to.alias(name, spellings.toArray(String[]::new)));
        from.groups().forEach((name, members) -> to.group(name, members.toArray(String[]::new)));
    }

    <P extends DraftedPart> P add(P part) {
        parts.add(part);
        return part;
    }

    IdealCustomerProfile build() {
        IdealCustomerProfile begun = options.build();
        ProfileBuilder whole = begun.toBuilder();
        vocabularies.forEach((of, names) -> whole.vocabulary(of, names.build()));
        Set<String> taken = idsGiven(begun);
        for (DraftedPart part : parts) {
            String given = part.id();
            part.addTo(whole, given == null ? unique(part.derivedId(), taken) : given);
        }
        IdealCustomerProfile profile = whole.build();
        Validator.validate(profile).orThrow(profile.name());
        return profile;
    }

    private Set<String> idsGiven(IdealCustomerProfile begun) {
        Set<String> ids = new HashSet<>();
        begun.gates().forEach(gate -> ids.add(gate.id()));
        begun.exclusions().forEach(exclusion -> ids.add(exclusion.id()));
        begun.criteria().forEach(criterion -> ids.add(criterion.id()));
        begun.triggers().forEach(trigger -> ids.add(trigger.id()));
        parts.stream().map(DraftedPart::id).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }

    private static String unique(String derived, Set<String> taken) {
        String id = derived;
        for (int i = 2; !taken.add(id); i++) {
            id = derived + "-" + i;
        }
        return id;
    }
}
