package io.github.icp4j.cli;

import io.github.icp4j.cli.file.ReaderGone;
import io.github.icp4j.cli.file.Refusal;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line {@code icp}. */
@Command(
        name = "icp",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        header = "Scores companies against an Ideal Customer Profile: exact, explained, fast.",
        footer = {
            "",
            "A first run:",
            "  icp init profile.yaml",
            "  icp validate profile.yaml",
            "  icp score --profile profile.yaml --accounts accounts.csv --as-of today --format table",
            "  icp explain --profile profile.yaml --accounts accounts.csv --as-of today --top 3",
            "",
            "icp help COMMAND explains a command with examples.",
            "Exit code 0: done. 1: more set aside than --max-rejects allows, or found what --fail-on asks about. 2: bad "
                    + "usage, definition or file."
        })
public final class Icp implements Callable<Integer> {
    private static final int WIDTH = 118;
    private static final Map<String, Class<?>> COMMANDS = commands();
    private static final Pattern CHOICES = Pattern.compile("expected one of \\[[A-Z_, ]+\\]");

    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    Icp(Streams streams) {
        this.streams = streams;
    }

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        int code = run(Streams.ofProcess(), args);
        System.exit(code);
    }

    /** Runs one command and gives its exit code; nothing is thrown, and nothing but the streams is written to. */
    static int run(Streams streams, String... args) {
        CommandLine icp = commandLine(streams, args);
        icp.setErr(streams.err());
        Printed out = new Printed(streams.out());
        icp.setOut(new PrintWriter(out, true));
        icp.setCaseInsensitiveEnumValuesAllowed(true);
        icp.setUsageHelpAutoWidth(false);
        icp.setUsageHelpWidth(WIDTH);
        icp.setParameterExceptionHandler((e, arguments) -> misused(streams, e));
        icp.setExecutionExceptionHandler((e, command, parsed) -> failed(streams, e));
        try {
            return icp.execute(args);
        } catch (ReaderGone e) {
            return ExitCode.DONE;
        } finally {
            streams.err().flush();
        }
    }

    /**
     * The command line with all its commands; or, where the first argument names one, with that one alone: to look at the
     * options of all takes longer than a small file takes to be scored.
     */
    private static CommandLine commandLine(Streams streams, String... args) {
        CommandLine icp = new CommandLine(new Icp(streams), new CommandFactory(streams));
        Class<?> named = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (named != null && named != HelpCommand.class) {
            icp.addSubcommand(args[0], named);
        } else {
            COMMANDS.forEach(icp::addSubcommand);
        }
        return icp;
    }

    /** Without a command: the help, where it does not get in the way of results. */
    @Override
    public Integer call() {
        spec.commandLine().usage(streams.err());
        return ExitCode.REFUSED;
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("score", ScoreCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("validate", ValidateCommand.class);
        commands.put("convert", ConvertCommand.class);
        commands.put("init", InitCommand.class);
        commands.put("review", ReviewCommand.class);
        commands.put("diff", DiffCommand.class);
        commands.put("drift", DriftCommand.class);
        commands.put("page", PageCommand.class);
        commands.put("presets", PresetsCommand.class);
        commands.put("warm-up", WarmUpCommand.class);
        commands.put("help", HelpCommand.class);
        return commands;
    }

    private static int misused(Streams streams, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        streams.say("icp: " + worded(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, streams.err());
        streams.say("'" + command + " --help' explains the command.");
        return ExitCode.REFUSED;
    }

    private static int failed(Streams streams, Exception e) {
        if (e instanceof ReaderGone) {
            return ExitCode.DONE;
        }
        if (e instanceof Refusal) {
            streams.say("icp: " + e.getMessage());
        } else {
            Unexpected.tell(streams, e);
        }
        return ExitCode.REFUSED;
    }

    /** The library's message on one line, in the words of somebody who writes no Java. */
    private static String worded(String message) {
        String line = message.lines().findFirst().orElse("wrong usage");
        line = line.replaceAll("is not an? (int|long)$", "is not a whole number")
                .replace(" (case-insensitive)", "");
        return CHOICES.matcher(line).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
    }
}
