package io.github.icp4j.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shares that parts which hang together can give, over all accounts that pass the gates and exclusions.
 *
 * <p>Where trying every combination of cells would take too long, parts are taken on their own and gates and exclusions
 * are dropped: the shares then are more than can be reached, never fewer.
 */
final class Shares {
    private static final int MOST_WORLDS = 60_000;
    private static final int MOST_SHARES = 20_000;

    private final Definition definition;
    private final Budget budget;
    private final boolean allDecays;

    /** A part, or a gate or an exclusion. */
    private record Thing(
            @Nullable Earning earning, @Nullable Demand demand) {
        Set<Term> terms() {
            if (earning != null) {
                return earning.terms();
            }
            return demand == null ? Set.of() : demand.terms();
        }
    }

    /** With {@code allDecays} every number of points that a trigger can fade to; without it the best alone. */
    Shares(Definition definition, Budget budget, boolean allDecays) {
        this.definition = definition;
        this.budget = budget;
        this.allDecays = allDecays;
    }

    /** The shares of each group of parts that hangs together; empty where they are too many. */
    Optional<List<Set<Share>>> all() {
        List<Thing> things = new ArrayList<>();
        List<Set<Share>> shares = new ArrayList<>();
        boolean triggersStandAlone = triggersStandAlone();
        for (Earning earning : definition.earnings()) {
            if (earning.isTrigger() && triggersStandAlone) {
                shares.add(alone(earning));
            } else {
                things.add(new Thing(earning, null));
            }
        }
        definition.qualification().forEach(demand -> things.add(new Thing(null, demand)));
        for (List<Thing> component : Components.of(things, Thing::terms)) {
            Optional<Set<Share>> together = together(component);
            if (together.isPresent()) {
                shares.add(together.get());
            } else {
                component.forEach(thing -> {
                    if (thing.earning != null) {
                        shares.add(alone(thing.earning));
                    }
                });
            }
        }
        boolean listed = shares.stream().noneMatch(Set::isEmpty);
        return listed ? Optional.of(shares) : Optional.empty();
    }

    /**
     * Whether nothing but triggers looks at events, and none is a penalty: then the events that are best for one harm no
     * other, and the triggers need not be looked at together.
     */
    private boolean triggersStandAlone() {
        boolean othersLook = definition.earnings().stream()
                        .filter(earning -> !earning.isTrigger())
                        .anyMatch(earning -> looksAtEvents(earning.terms()))
                || definition.qualification().stream().anyMatch(demand -> looksAtEvents(demand.terms()));
        return !othersLook
                && definition.earnings().stream()
                        .filter(Earning::isTrigger)
                        .allMatch(earning -> earning.range().worst() == 0);
    }

    private static boolean looksAtEvents(Set<Term> terms) {
        return terms.stream().anyMatch(term -> term.attribute() == null);
    }

    /** Every share of a component, gates and exclusions met; empty where they are too many worlds to look at. */
    private Optional<Set<Share>> together(List<Thing> component) {
        Set<Term> terms = new LinkedHashSet<>();
        component.forEach(thing -> terms.addAll(thing.terms()));
        Optional<Space> space = budget.isSpent() ? Optional.empty() : Space.of(terms);
        if (space.isEmpty() || space.get().size() > MOST_WORLDS) {
            return Optional.empty();
        }
        budget.spend(space.get().size() * component.size());
        Set<Share> shares = new LinkedHashSet<>();
        Space.Choice world = space.get().new Choice();
        boolean complete = choose(space.get(), world, 0, component, shares);
        return complete ? Optional.of(shares) : Optional.empty();
    }

    private boolean choose(Space space, Space.Choice world, int subject, List<Thing> component, Set<Share> shares) {
        if (subject == space.subjects()) {
            return addWorld(world, component, shares);
        }
        for (Cell cell : space.cells(subject)) {
            world.choose(subject, cell);
            if (!choose(space, world, subject + 1, component, shares)) {
                return false;
            }
        }
        return true;
    }

    private boolean addWorld(World world, List<Thing> component, Set<Share> shares) {
        Set<Share> here = Set.of(Share.none());
        for (Thing thing : component) {
            if (thing.demand != null && !thing.demand.test().test(world)) {
                return true;
            }
            if (thing.earning != null) {
                here = plus(here, of(thing.earning, thing.earning.decides(world)));
            }
        }
        shares.addAll(here);
        return shares.size() <= MOST_SHARES && !here.isEmpty();
    }

    /** All that a part can give on its own. */
    private Set<Share> alone(Earning earning) {
        Set<Share> shares = new LinkedHashSet<>();
        for (int band = Earning.UNKNOWN; band < earning.bands().size(); band++) {
            Set<Share> ofBand = of(earning, band);
            if (ofBand.isEmpty()) {
                return Set.of();
            }
            shares.addAll(ofBand);
        }
        return shares;
    }

    /** What a part gives where this band decides; empty where a trigger's points are too many to list. */
    private Set<Share> of(Earning earning, int band) {
        long max = earning.range().max();
        if (band == Earning.UNKNOWN) {
            return Set.of(earning.neutral() ? Share.none() : Share.of(earning.layer(), 0, max, 0));
        }
        Set<Share> shares = new LinkedHashSet<>();
        for (long points : points(earning, band)) {
            shares.add(Share.of(earning.layer(), points, max, earning.range().weight()));
        }
        return shares;
    }

    private Set<Long> points(Earning earning, int band) {
        if (band == Earning.NO_BAND) {
            return Set.of(0L);
        }
        if (earning.trigger() == null || !allDecays) {
            return Set.of(earning.bands().get(band).points());
        }
        return TriggerPoints.all(earning.trigger()).orElse(Set.of());
    }

    /** Every sum of one of these and one of those; empty where they are too many. */
    static Set<Share> plus(Set<Share> some, Set<Share> others) {
        if ((long) some.size() * others.size() > 4L * MOST_SHARES) {
            return Set.of();
        }
        Set<Share> sums = new LinkedHashSet<>();
        for (Share share : some) {
            others.forEach(other -> sums.add(share.plus(other)));
        }
        return sums.size() <= MOST_SHARES ? sums : Set.of();
    }
}
