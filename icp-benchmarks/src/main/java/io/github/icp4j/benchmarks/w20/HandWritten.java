package io.github.icp4j.benchmarks.w20;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The profile written out by hand over records of small codes and bit sets: no objects, no interfaces, no loops but over the
 * events, whole numbers wherever they do.
 */
public final class HandWritten {
    private static final long GOOD_0 = bits(W20Names.INDUSTRIES, W20Profile.GOOD_INDUSTRIES, 0);
    private static final long GOOD_1 = bits(W20Names.INDUSTRIES, W20Profile.GOOD_INDUSTRIES, 1);
    private static final long BAD_0 = bits(W20Names.INDUSTRIES, W20Profile.BAD_INDUSTRIES, 0);
    private static final long BAD_1 = bits(W20Names.INDUSTRIES, W20Profile.BAD_INDUSTRIES, 1);
    private static final long MARKET =
            bits(W20Names.COUNTRIES, W20Names.EU, 0) | bits(W20Names.COUNTRIES, List.of("US", "CA", "GB"), 0);
    private static final long CRM = bits(W20Names.TECHNOLOGIES, W20Profile.CRM, 0);
    private static final long SALESFORCE = 1L << W20Names.SALESFORCE;
    private static final long ENGAGEMENT = bits(W20Names.TECHNOLOGIES, W20Profile.ENGAGEMENT, 0);
    private static final long COMPETITORS = bits(W20Names.TECHNOLOGIES, W20Profile.COMPETITORS, 0);
    private static final int PAINS = (int) bits(W20Names.PAINS, W20Profile.PAINS, 0);
    private static final int TYPE_MASK = (1 << CodedCompany.DAY_SHIFT) - 1;

    private final CodedCompany[] companies;
    private final int asOf;

    private HandWritten(CodedCompany[] companies, int asOf) {
        this.companies = companies;
        this.asOf = asOf;
    }

    /** Codes all companies. */
    public static HandWritten of(W20Data data) {
        return of(data, 0, data.size());
    }

    static HandWritten of(W20Data data, int from, int to) {
        return new HandWritten(
                IntStream.range(from, to)
                        .mapToObj(row -> new CodedCompany(data, row))
                        .toArray(CodedCompany[]::new),
                Math.toIntExact(W20Data.AS_OF.toEpochDay()));
    }

    private static long bits(List<String> names, List<String> some, int word) {
        return IntStream.range(0, names.size())
                .filter(code -> code / Long.SIZE == word && some.contains(names.get(code)))
                .mapToLong(code -> 1L << code)
                .reduce(0, (a, b) -> a | b);
    }

    /** Scores the companies from one row to another: every criterion of every company. */
    // One method for the whole profile: it is what a careful programmer would hand to the compiler.
    @SuppressWarnings("checkstyle:methodlength")
    public void score(int from, int to, Scores scores) {
        for (int i = from; i < to; i++) {
            CodedCompany c = companies[i];
            int points = 0;
            int coverage = 100;
            boolean disqualified = false;
            boolean review = false;
            if (c.country < 0) {
                review = true;
            } else if ((MARKET >>> c.country & 1) == 0) {
                disqualified = true;
            }
            if ((c.technologies & CRM) == 0) {
                disqualified = true;
            }
            int industry = c.industry;
            long bad = industry < 64 ? BAD_0 : industry < 128 ? BAD_1 : 0;
            if ((bad >>> industry & 1) != 0) {
                disqualified = true;
            }
            long good = industry < 64 ? GOOD_0 : industry < 128 ? GOOD_1 : 0;
            if ((good >>> industry & 1) != 0) {
                points += 15;
            }
            int employees = c.employees;
            if (employees < 0) {
                coverage -= 20;
            } else {
                if (employees < 10) {
                    disqualified = true;
                }
                if (employees >= 100 && employees <= 500) {
                    points += 15;
                }
                if (employees >= 50 && employees <= 1_000) {
                    points += 5;
                }
            }
            double revenue = c.revenue;
            if (Double.isNaN(revenue)) {
                coverage -= 10;
            } else if (revenue >= 10e6 && revenue <= 100e6) {
                points += 10;
            }
            if (c.model == 0) {
                points += 5;
            }
            if (c.stage < 0) {
                coverage -= 5;
            } else if (c.stage >= 3 && c.stage <= 5) {
                points += 5;
            }
            double growth = c.growth;
            if (Double.isNaN(growth)) {
                coverage -= 5;
            } else if (growth >= 0.3) {
                points += 5;
            }
            if (c.sdrs < 0) {
                coverage -= 5;
            } else if (c.sdrs >= 10) {
                points += 5;
            }
            if ((c.technologies & SALESFORCE) != 0) {
                points += 5;
            }
            if ((c.technologies & ENGAGEMENT) != 0) {
                points += 5;
            }
            if ((c.technologies & COMPETITORS) == 0) {
                points += 5;
            }
            if ((c.pains & PAINS) != 0) {
                points += 5;
            }
            int score = 100 * points + triggers(c);
            scores.coverage[i] = (short) (100 * coverage);
            if (disqualified) {
                scores.status[i] = Scores.DISQUALIFIED;
                scores.score[i] = 0;
                scores.tier[i] = Scores.NO_TIER;
            } else {
                scores.score[i] = (short) score;
                scores.status[i] = review ? Scores.INSUFFICIENT_DATA : Scores.QUALIFIED;
                scores.tier[i] = review ? Scores.NO_TIER : tier(score);
            }
        }
    }

    /**
     * Scores them with a way out: a company that is ruled out has no score to be computed, only its coverage.
     *
     * <p>No straight line any more, but what one would do where most companies are ruled out; measured beside the other.
     */
    public void scoreWithEarlyExit(int from, int to, Scores scores) {
        for (int i = from; i < to; i++) {
            CodedCompany c = companies[i];
            int employees = c.employees;
            int coverage = 100;
            coverage -= employees < 0 ? 20 : 0;
            coverage -= Double.isNaN(c.revenue) ? 10 : 0;
            coverage -= c.stage < 0 ? 5 : 0;
            coverage -= Double.isNaN(c.growth) ? 5 : 0;
            coverage -= c.sdrs < 0 ? 5 : 0;
            scores.coverage[i] = (short) (100 * coverage);
            int industry = c.industry;
            long bad = industry < 64 ? BAD_0 : industry < 128 ? BAD_1 : 0;
            if ((c.technologies & CRM) == 0
                    || (c.country >= 0 && (MARKET >>> c.country & 1) == 0)
                    || (employees >= 0 && employees < 10)
                    || (bad >>> industry & 1) != 0) {
                scores.status[i] = Scores.DISQUALIFIED;
                scores.score[i] = 0;
                scores.tier[i] = Scores.NO_TIER;
                continue;
            }
            int score = 100 * points(c) + triggers(c);
            boolean review = c.country < 0;
            scores.score[i] = (short) score;
            scores.status[i] = review ? Scores.INSUFFICIENT_DATA : Scores.QUALIFIED;
            scores.tier[i] = review ? Scores.NO_TIER : tier(score);
        }
    }

    private static int points(CodedCompany c) {
        int industry = c.industry;
        long good = industry < 64 ? GOOD_0 : industry < 128 ? GOOD_1 : 0;
        int employees = c.employees;
        int points = (int) (good >>> industry & 1) * 15;
        points += employees >= 100 && employees <= 500 ? 15 : 0;
        points += employees >= 50 && employees <= 1_000 ? 5 : 0;
        points += c.revenue >= 10e6 && c.revenue <= 100e6 ? 10 : 0;
        points += c.model == 0 ? 5 : 0;
        points += c.stage >= 3 && c.stage <= 5 ? 5 : 0;
        points += c.growth >= 0.3 ? 5 : 0;
        points += c.sdrs >= 10 ? 5 : 0;
        points += (c.technologies & SALESFORCE) != 0 ? 5 : 0;
        points += (c.technologies & ENGAGEMENT) != 0 ? 5 : 0;
        points += (c.technologies & COMPETITORS) == 0 ? 5 : 0;
        return points + ((c.pains & PAINS) != 0 ? 5 : 0);
    }

    private int triggers(CodedCompany c) {
        int points = 0;
        boolean funded = false;
        boolean hired = false;
        for (int event : c.events) {
            int age = asOf - (event >> CodedCompany.DAY_SHIFT);
            if (age > 180) {
                break;
            }
            int type = event & TYPE_MASK;
            if (age < 0) {
                continue;
            }
            if (type == 0 && !funded) {
                funded = true;
                points += (1_000 * (180 - age) + 180) / 360;
            } else if (type == 1 && !hired && age <= 90) {
                hired = true;
                points += (2_000 * (90 - age) + 90) / 180;
            }
        }
        return points;
    }

    private static byte tier(int score) {
        return (byte) (score >= 8_000 ? 0 : score >= 6_000 ? 1 : score >= 4_000 ? 2 : 3);
    }
}
