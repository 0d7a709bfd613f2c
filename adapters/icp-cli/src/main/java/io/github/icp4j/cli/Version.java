package io.github.icp4j.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this jar, from its manifest. */
final class Version implements IVersionProvider {
    /** The version, or {@code development} where the classes are in no jar. */
    static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"icp " + current(), "Java " + System.getProperty("java.version")};
    }
}
