package io.github.icp4j.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands: one that has a constructor for the run's streams is given them. */
final class CommandFactory implements IFactory {
    private final Streams streams;
    private final IFactory usual = CommandLine.defaultFactory();

    CommandFactory(Streams streams) {
        this.streams = streams;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Streams.class) {
                return type.cast(constructor.newInstance(streams));
            }
        }
        return usual.create(type);
    }
}
