package io.github.icp4j.benchmarks.written;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles generated code with the compiler of the JDK, in memory, into this package. */
final class CompiledCode {
    private CompiledCode() {}

    /** The scorer whose class of this name the source declares; a name can be used once. */
    static WrittenScorer scorer(String name, String source, List<CodedAccount> accounts, List<long[]> faded) {
        try {
            Class<?> scorer = null;
            for (ClassBytes compiled : compiled(name, source)) {
                Class<?> defined = MethodHandles.lookup().defineClass(compiled.bytes.toByteArray());
                scorer = defined.getName().endsWith("." + name) ? defined : scorer;
            }
            if (scorer == null) {
                throw new IllegalStateException("no class " + name + " in\n" + source);
            }
            return (WrittenScorer) scorer.getConstructor(List.class, List.class).newInstance(accounts, faded);
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException("generated code cannot be run:\n" + source, e);
        }
    }

    private static List<ClassBytes> compiled(String name, String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("a JDK is needed, this is a runtime without a compiler");
        }
        StringWriter messages = new StringWriter();
        try (Memory memory = new Memory(compiler.getStandardFileManager(null, null, null))) {
            List<String> options = List.of("-classpath", System.getProperty("java.class.path", ""), "-proc:none");
            boolean done = compiler.getTask(messages, memory, null, options, null, List.of(new Source(name, source)))
                    .call();
            if (!done) {
                throw new IllegalStateException(messages + "\n" + source);
            }
            return memory.classes;
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String source;

        Source(String name, String source) {
            super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }

    private static final class ClassBytes extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassBytes(String name) {
            super(URI.create("bytes:///" + name.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    /** Keeps what is compiled. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final List<ClassBytes> classes = new ArrayList<>();

        Memory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            ClassBytes compiled = new ClassBytes(className);
            classes.add(compiled);
            return compiled;
        }
    }
}
