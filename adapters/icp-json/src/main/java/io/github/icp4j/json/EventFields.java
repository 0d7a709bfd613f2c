package io.github.icp4j.json;

import io.github.icp4j.validate.IssueCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What conditions on events and triggers have in common. */
record EventFields(String event, List<String> subjects, int withinDays) {
    static EventFields of(Fields fields) {
        Value event = fields.required("event");
        Value withinDays = fields.required("withinDays");
        return new EventFields(
                StandIn.or(event == null ? null : event.text(), StandIn.NAME),
                subjects(fields.get("subject")),
                StandIn.or(withinDays == null ? null : withinDays.wholeNumber(), StandIn.DAYS));
    }

    /** One text, or a list of them. */
    private static List<String> subjects(@Nullable Value subject) {
        if (subject == null) {
            return List.of();
        }
        if (subject.node() instanceof Node.Items items) {
            if (items.items().isEmpty()) {
                subject.tell(
                        IssueCode.EMPTY_LIST,
                        "subject must list at least one, but is empty",
                        "list a subject, or leave the key out where any will do");
            }
            return StandIn.or(subject.texts(), StandIn.NAMES);
        }
        return List.of(StandIn.or(subject.text(), StandIn.NAME));
    }
}
