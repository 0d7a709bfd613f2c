package io.github.icp4j.account.columns;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.attribute.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dictionaries of a stream of batches: one for each attribute of texts or tags, for event types and for subjects. */
public final class Dictionaries {
    /** A dictionary that has met more spellings than this is begun anew with the next batch, so that memory has an end. */
    private static final int MOST_SPELLINGS = 1 << 19;

    private final @Nullable Dictionary[] bySlot;
    private Dictionary types = new Dictionary();
    private Dictionary subjects = new Dictionary();

    /** Empty dictionaries for the attributes of a schema. */
    public Dictionaries(Schema schema) {
        List<Attribute> attributes = schema.attributes();
        bySlot = new Dictionary[attributes.size()];
        for (int slot = 0; slot < bySlot.length; slot++) {
            AttributeType type = attributes.get(slot).type();
            boolean named = type == AttributeType.TEXT || type == AttributeType.TAGS;
            bySlot[slot] = named ? new Dictionary() : null;
        }
    }

    /** The dictionary of a text or tags attribute. */
    public Dictionary of(int slot) {
        Dictionary dictionary = bySlot[slot];
        if (dictionary == null) {
            throw new IllegalArgumentException("slot " + slot + " holds neither text nor tags");
        }
        return dictionary;
    }

    /** The dictionary of event types. */
    public Dictionary types() {
        return types;
    }

    /** The dictionary of event subjects. */
    public Dictionary subjects() {
        return subjects;
    }

    /** What the dictionaries hold at this moment. */
    public Snapshot snapshot() {
        Dictionary.@Nullable Names[] names = new Dictionary.Names[bySlot.length];
        for (int slot = 0; slot < names.length; slot++) {
            Dictionary dictionary = bySlot[slot];
            names[slot] = dictionary == null ? null : dictionary.names();
        }
        return new Snapshot(names, types.names(), subjects.names());
    }

    /** Begins those dictionaries anew that have grown too large to be kept for a whole stream. */
    public void forgetLargeOnes() {
        for (int slot = 0; slot < bySlot.length; slot++) {
            Dictionary dictionary = bySlot[slot];
            if (dictionary != null) {
                bySlot[slot] = keptOrNew(dictionary);
            }
        }
        types = keptOrNew(types);
        subjects = keptOrNew(subjects);
    }

    private static Dictionary keptOrNew(Dictionary dictionary) {
        return dictionary.spellings() > MOST_SPELLINGS ? new Dictionary() : dictionary;
    }

    /** The names of all dictionaries at the moment a batch was built. */
    public static final class Snapshot {
        private final Dictionary.@Nullable Names[] bySlot;
        private final Dictionary.Names types;
        private final Dictionary.Names subjects;

        private Snapshot(Dictionary.@Nullable Names[] bySlot, Dictionary.Names types, Dictionary.Names subjects) {
            this.bySlot = bySlot;
            this.types = types;
            this.subjects = subjects;
        }

        /** The names of a text or tags attribute. */
        public Dictionary.Names of(int slot) {
            Dictionary.Names names = bySlot[slot];
            if (names == null) {
                throw new IllegalArgumentException("slot " + slot + " holds neither text nor tags");
            }
            return names;
        }

        /** The names of event types. */
        public Dictionary.Names types() {
            return types;
        }

        /** The names of event subjects. */
        public Dictionary.Names subjects() {
            return subjects;
        }

        /** The memory that the names take, roughly, in bytes. */
        public long bytes() {
            long bytes = types.bytes() + subjects.bytes();
            for (Dictionary.Names names : bySlot) {
                bytes += names == null ? 0 : names.bytes();
            }
            return bytes;
        }
    }
}
