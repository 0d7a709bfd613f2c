package io.github.icp4j.benchmarks.w20;

import io.github.icp4j.account.Event;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company as a service would hold it; null is unknown.
 *
 * @param id its id
 * @param industry its industry
 * @param country the ISO 3166 code of its country
 * @param employees how many it has
 * @param revenue its annual revenue
 * @param model its business model
 * @param stage its funding stage
 * @param growth its growth rate, 0.3 for 30 %
 * @param sdrs how many sales development representatives it has
 * @param technologies what it uses
 * @param events what happened to it
 * @param pains what hurts it
 */
public record Company(
        String id,
        String industry,
        @Nullable String country,
        @Nullable Double employees,
        @Nullable Double revenue,
        String model,
        @Nullable String stage,
        @Nullable Double growth,
        @Nullable Double sdrs,
        Set<String> technologies,
        List<Event> events,
        Set<String> pains) {}
