package io.github.icp4j.json;

import java.util.List;

/** A file with faults was about to be used as a definition; the message tells all of them, each with its place. */
public final class InvalidDefinitionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Not serialised: exceptions cross processes as their message. */
    private final transient List<Fault> faults;

    InvalidDefinitionException(List<Fault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    /** The faults, by place; empty after deserialisation. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    private static String message(List<Fault> faults) {
        StringBuilder text = new StringBuilder(faults.size() == 1 ? "1 fault" : faults.size() + " faults");
        faults.forEach(fault -> text.append("\n  ").append(fault));
        return text.toString();
    }
}
