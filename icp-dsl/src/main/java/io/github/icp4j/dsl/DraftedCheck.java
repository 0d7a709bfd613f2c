package io.github.icp4j.dsl;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.ProfileBuilder;
import org.jspecify.annotations.Nullable;

/** A gate or an exclusion, to which a policy for unknown may yet be given. */
final class DraftedCheck implements DraftedPart {
    private final @Nullable String id;
    private final Condition when;
    private final boolean isGate;
    private @Nullable IfUnknown ifUnknown;

    DraftedCheck(@Nullable String id, Condition when, boolean isGate) {
        this.id = id;
        this.when = requireNonNull(when, "when");
        this.isGate = isGate;
    }

    void ifUnknown(IfUnknown policy) {
        if (ifUnknown != null) {
            throw new IllegalStateException("ifUnknown of '" + (id == null ? derivedId() : id) + "' is set twice");
        }
        ifUnknown = requireNonNull(policy, "ifUnknown");
    }

    @Override
    public @Nullable String id() {
        return id;
    }

    @Override
    public String derivedId() {
        return DerivedId.of(when);
    }

    @Override
    public void addTo(ProfileBuilder profile, String uniqueId) {
        if (isGate) {
            Gate gate = Gate.of(uniqueId, when);
            profile.gate(ifUnknown == null ? gate : new Gate(uniqueId, when, ifUnknown));
        } else {
            Exclusion exclusion = Exclusion.of(uniqueId, when);
            profile.exclusion(ifUnknown == null ? exclusion : new Exclusion(uniqueId, when, ifUnknown));
        }
    }
}
