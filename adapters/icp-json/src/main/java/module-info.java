/** Ideal customer profiles, accounts and results as files: JSON, YAML and JSON Lines, read strictly. */
module io.github.icp4j.json {
    requires transitive io.github.icp4j;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;

    exports io.github.icp4j.json;
}
