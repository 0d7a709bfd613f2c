package io.github.icp4j.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words in an attribute's name which say that it describes a person. */
final class PersonWords {
    /** Each is one word of a name, or several that follow each other. */
    private static final List<String> WORDS = List.of(
            "job title",
            "title",
            "job role",
            "role",
            "job function",
            "job level",
            "seniority",
            "persona",
            "buyer",
            "decision maker",
            "champion",
            "contact",
            "person",
            "first name",
            "last name",
            "full name",
            "surname",
            "salutation",
            "gender",
            "age",
            "birthday",
            "birth date",
            "email",
            "e mail",
            "phone",
            "mobile",
            "linked in url",
            "linkedin url",
            "linked in profile",
            "linkedin profile",
            "education",
            "degree",
            "hobby",
            "hobbies",
            "management level",
            "years in role",
            "reports to");

    /** Words which say that it describes a company after all, such as companyAge or contactCount. */
    private static final List<String> COMPANY_WORDS = List.of(
            "company",
            "firm",
            "account",
            "organization",
            "organisation",
            "business",
            "team",
            "department",
            "site",
            "count",
            "number",
            "headcount",
            "share",
            "percent",
            "ratio",
            "volume",
            "provider",
            "vendor",
            "tool",
            "tools",
            "platform",
            "system",
            "domain",
            "center",
            "centre");

    private PersonWords() {}

    /** The first such word in a name; names are split at capitals, digits, spaces, dots, dashes and underscores. */
    static Optional<String> in(String name) {
        String words = " "
                + name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ")
                        .replaceAll("[^\\p{L}]+", " ")
                        .toLowerCase(Locale.ROOT)
                        .strip()
                + " ";
        if (COMPANY_WORDS.stream().anyMatch(word -> words.contains(" " + word + " "))) {
            return Optional.empty();
        }
        return WORDS.stream().filter(word -> words.contains(" " + word + " ")).findFirst();
    }
}
