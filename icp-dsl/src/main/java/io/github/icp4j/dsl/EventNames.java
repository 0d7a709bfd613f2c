package io.github.icp4j.dsl;

import io.github.icp4j.profile.IdealCustomerProfile;

/** The names of events: their types, or what they are about. */
public enum EventNames implements Names {
    /** The types, such as {@code executive-hire}. */
    TYPES(IdealCustomerProfile.EVENT_VOCABULARY),
    /** The subjects, such as {@code VP Sales}. */
    SUBJECTS(IdealCustomerProfile.SUBJECT_VOCABULARY);

    private final String vocabularyName;

    EventNames(String vocabularyName) {
        this.vocabularyName = vocabularyName;
    }

    @Override
    public String vocabularyName() {
        return vocabularyName;
    }
}
