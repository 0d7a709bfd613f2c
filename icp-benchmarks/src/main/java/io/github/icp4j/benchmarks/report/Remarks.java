package io.github.icp4j.benchmarks.report;

/** What the tables do not say by themselves. */
final class Remarks {
    static final String LOSSES = """
            ### What these figures do not show

            - `handWritten` scores straight on, as the goal has it. With a way out for accounts that are ruled out
              (`handWrittenEarlyExit` below) the same code is faster, since most accounts of this workload are.
            - Text is folded, aliases and groups are resolved when a batch is built, once for each distinct value; the
              competitors compare names as they come. Building the batch costs more than scoring it: see the tables on rows
              and files. Who scores a file once waits for the parser, not for the scorer.
            - The bytes that the roof reads are those of bit planes, which are few; a share of a higher roof would look better.
            - Thirty profiles write 120 bytes of results an account. Writing them to memory alone takes about 9 ns an account where
              one profile with its results takes 2: more than half of what eight times one would be.
            - A random profile whose points are so large that their sums are no ints is summed account by account, in longs;
              among the twenty that is seed 2, which decides the worst ratio.
            - Of the twenty random profiles, a few that are so simple that straight-line code takes 2 to 10 ns, and seed 2, are
              scored as fast or faster by code written for them; see `written : batch` below.
            - `icpSingleFromRecord` makes an account of every record before it scores it, and takes longer than criteria objects.
              Whoever scores many builds a batch (`rowsToColumns`), which takes less.
            - On the newer Java, `icpBatchAll` can take more than twice the time of `icpBatch`; goals are of Java 17.
            - A peer that is given less than we are (ages computed, tags exploded, nothing to fold) is shown at its best.
            """;

    static final String W20 = """
            Seeded companies with the skew of real ones, and a profile of a hundred points: two gates, two
            exclusions, twelve criteria, two triggers. `criteriaObjects` is a list of criteria objects over records of strings
            and hash sets; `handWritten` is straight-line code over records of small codes and bit sets; `icpBatch` gives
            status, score, coverage and tier as those do, `icpBatchAll` also fit, intent, grade, lowest, highest, failed and
            unknown; `icpSingle` scores one prepared account after the other through the public interface,
            `icpSingleFromRecord` goes from a record of strings and sets to a score; `memoryRoof` merely reads the bytes that the
            profile needs of the batch.
            """;

    static final String PEERS = """
            Other software in the same process on the same million accounts: DuckDB (one SQL statement over a table with texts
            as enums and every tag a boolean, results into a table), Janino (the profile as a compiled script, called with
            numbers), CEL (three expressions over maps), Easy Rules and Evrete (a rule for each criterion, and one for each
            value that may be unknown).

            What they cannot say: none has three-valued logic with a policy for what is missing, coverage, or lowest and
            highest scores, so these are spelled out by hand or left out; none folds text or knows aliases and groups; the age
            of the latest event in a window is computed for all of them beforehand, as is the explosion of tags into columns
            for DuckDB and into bits for Janino; CEL returns one value an expression, so status and tier are put together
            around it; Easy Rules and Evrete have no result but what their rules write to an object. Lucene's expressions know
            only numbers. Drools' DMN and JPMML's scorecards (AGPL) are not among the measured.
            """;

    static final String RANDOM = """
            Twenty profiles drawn at random, with nested conditions, bands, limits, neutral and negative points, on accounts
            drawn to fit them, many of them messy. `written` is what a careful programmer would write for each: straight-line
            Java over records of small codes and bit sets, a method for each part, made by a generator and compiled with the
            compiler of the JDK. Nanoseconds an account; status, score, coverage and tier of all three are compared before
            anything is measured.
            """;

    static final String MEMORY = """
            Bytes, all told: columns, dictionaries and ids. The W20 companies, then 200,000 accounts with five attributes of
            which more and more names are distinct, or more and more values unknown.
            """;

    static final String INGEST = """
            100,000 accounts, which fit the processor's cache better than a million, so that `criteriaObjects` takes less here.
            `rowsToColumns` builds a batch from records of strings and sets through a mapping, `arraysToColumns` from arrays
            and dictionaries; `criteriaObjects` merely scores the same records. `jsonLinesToScores` and `csvToScores` are the
            command line from a file to a file of scores; `…ParserAlone` reads the same file with Jackson's and FastCSV's
            parser, every value as a string, and does nothing with it. These lines are written in the plain way, as most
            programs write them; others are given to Jackson and take longer. `recordsTouched` merely visits every value of the records
            and hashes it: the least that `rowsToColumns` can take. Its share of `criteriaObjects` is what no builder of columns
            can go below. The records' texts share their characters, and their tags are the same strings again and again; where
            every string has characters of its own, building takes about a tenth more of `criteriaObjects`.
            """;

    private Remarks() {}
}
