package io.github.icp4j.json;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Schema;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import java.util.List;

/** What a definition file holds: one profile, or a portfolio of several. */
public sealed interface Definition {
    /**
     * A file of one profile ({@code icp/1}).
     *
     * @param profile the profile
     */
    record Single(IdealCustomerProfile profile) implements Definition {
        /** Checks that the profile is given. */
        public Single {
            requireNonNull(profile, "profile");
        }

        @Override
        public String name() {
            return profile.name();
        }

        @Override
        public List<IdealCustomerProfile> profiles() {
            return List.of(profile);
        }

        @Override
        public Schema schema() {
            return profile.schema();
        }
    }

    /**
     * A file of a portfolio ({@code icp-portfolio/1}), which may hold one profile only and is a portfolio then too.
     *
     * @param portfolio the portfolio
     */
    record Multiple(Portfolio portfolio) implements Definition {
        /** Checks that the portfolio is given. */
        public Multiple {
            requireNonNull(portfolio, "portfolio");
        }

        @Override
        public String name() {
            return portfolio.name();
        }

        @Override
        public List<IdealCustomerProfile> profiles() {
            return portfolio.profiles();
        }

        @Override
        public Schema schema() {
            return portfolio.schema();
        }
    }

    /** The name of the profile or the portfolio. */
    String name();

    /** The one profile, or the profiles of the portfolio in its order. */
    List<IdealCustomerProfile> profiles();

    /** The attributes that accounts are read with. */
    Schema schema();
}
