package io.github.icp4j.cli;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Schema;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.json.Definition;
import io.github.icp4j.json.ReadResult;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.validate.Issue;
import io.github.icp4j.validate.PortfolioValidator;
import io.github.icp4j.validate.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The profiles of a run.
 *
 * @param portfolio the profiles, in the order given
 * @param several whether they are a portfolio, even of one profile: several files, or a portfolio file
 */
public record Profiles(Portfolio portfolio, boolean several) {
    /** Reads files of profiles and portfolios as one portfolio. */
    static Profiles read(List<String> files, Streams streams) {
        List<IdealCustomerProfile> profiles = new ArrayList<>();
        boolean several = files.size() > 1;
        List<String> faulty = new ArrayList<>();
        for (String file : files) {
            DefinitionFile definition = DefinitionFile.read(file, streams);
            ReadResult read = definition.result();
            FaultText text = new FaultText(definition);
            text.warnings().forEach(streams::say);
            if (read.isValid()) {
                profiles.addAll(read.definition().profiles());
                several |= read.definition() instanceof Definition.Multiple;
            } else {
                faulty.add(text.all());
            }
        }
        if (!faulty.isEmpty()) {
            throw new Refusal(String.join("\n", faulty));
        }
        Portfolio portfolio = new Portfolio("portfolio", profiles);
        if (files.size() > 1) {
            checkTogether(portfolio, streams);
        }
        return new Profiles(portfolio, several);
    }

    /** What each file alone cannot show: names that clash, attributes of two types. */
    private static void checkTogether(Portfolio portfolio, Streams streams) {
        var result = PortfolioValidator.validate(portfolio);
        result.warnings().forEach(issue -> streams.say("icp: " + issue.message() + "; " + issue.remedy()));
        if (!result.isValid()) {
            List<String> told = result.errors().stream()
                    .map(issue -> issue.message() + "; " + issue.remedy())
                    .toList();
            throw new Refusal("the profiles cannot be used together: " + String.join(". ", told));
        }
    }

    /** The attributes that accounts are read with: those of all profiles. */
    public Schema schema() {
        Set<Attribute> declared = new LinkedHashSet<>();
        Set<String> names = new TreeSet<>();
        for (IdealCustomerProfile profile : portfolio.profiles()) {
            profile.attributes().stream()
                    .filter(attribute -> names.add(attribute.name()))
                    .forEach(declared::add);
        }
        return Schema.of(declared);
    }

    /** The names of the attributes that any profile asks for, and {@code events} where one asks for those. */
    public Set<String> wanted() {
        Set<String> wanted = new TreeSet<>();
        for (IdealCustomerProfile profile : portfolio.profiles()) {
            wanted.addAll(Mentions.of(profile.conditions()).names());
            if (profile.usesEvents()) {
                wanted.add(Mentions.EVENTS);
            }
        }
        return wanted;
    }

    /** Warns of each profile that should have been reviewed by now. */
    public void warnOfStale(LocalDate asOf, Streams streams) {
        for (IdealCustomerProfile profile : portfolio.profiles()) {
            Validator.staleness(profile, asOf)
                    .map(Issue::message)
                    .ifPresent(message -> streams.say("icp: " + message + ": review it and set a new date"));
        }
    }
}
