package io.github.icp4j.review;

import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.IdealCustomerProfile;

/** Whether a tier can be certain at all: what a profile asks of knowledge itself changes with every look-up. */
final class Certainty {
    private Certainty() {}

    static boolean asksWhatIsKnown(IdealCustomerProfile profile) {
        return profile.conditions().stream().anyMatch(Certainty::asksWhatIsKnown);
    }

    private static boolean asksWhatIsKnown(Condition condition) {
        return condition instanceof Condition.Known
                || condition.children().stream().anyMatch(Certainty::asksWhatIsKnown);
    }
}
