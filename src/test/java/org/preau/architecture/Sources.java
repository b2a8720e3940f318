package org.preau.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The house as it is written, for rules that bytecode cannot answer: lengths, parameters, imports, literals. */
final class Sources {

    /** A length in lines, and whose it is. */
    record Length(String name, int lines) {}

    final List<Length> types = new ArrayList<>();
    final List<Length> methods = new ArrayList<>();
    final List<String> wildcardImports = new ArrayList<>();
    final List<String> crowdedMethods = new ArrayList<>();
    final Set<String> literals = new TreeSet<>();

    private static final int PARAMETERS = 4;

    private Sources() {}

    /** Reads every Java file below the folder, without compiling it. */
    static Sources under(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var paths = Files.walk(folder)) {
            var units = files.getJavaFileObjectsFromPaths(javaFiles(paths));
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            var sources = new Sources();
            var trees = Trees.instance(task);
            task.parse().forEach(unit -> sources.read(unit, trees));
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> javaFiles(Stream<Path> paths) {
        return paths.filter(path -> path.toString().endsWith(".java")).toList();
    }

    private void read(CompilationUnitTree unit, Trees trees) {
        var name = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        new Reader(unit, trees, name).scan(unit, null);
    }

    private final class Reader extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final String file;
        private boolean record;
        private boolean nested;

        Reader(CompilationUnitTree unit, Trees trees, String file) {
            this.unit = unit;
            this.trees = trees;
            this.file = file;
        }

        @Override
        public Void visitImport(ImportTree imported, Void nothing) {
            if (imported.getQualifiedIdentifier().toString().endsWith("*")) {
                wildcardImports.add(file + ": " + imported.getQualifiedIdentifier());
            }
            return super.visitImport(imported, nothing);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!nested) {
                types.add(new Length(file, lines(type)));
            }
            var outerRecord = record;
            var outerNested = nested;
            record = type.getKind() == Tree.Kind.RECORD;
            nested = true;
            super.visitClass(type, nothing);
            record = outerRecord;
            nested = outerNested;
            return nothing;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var name = file + " " + method.getName();
            var constructor = method.getName().contentEquals("<init>");
            if (!constructor && method.getParameters().size() > PARAMETERS) {
                crowdedMethods.add(name);
            }
            if (method.getBody() != null && !(constructor && record)) {
                methods.add(new Length(name, lines(method.getBody())));
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                literals.add(text);
            }
            return super.visitLiteral(literal, nothing);
        }

        /** Lines between the first and the last one of a block. */
        private int lines(Tree block) {
            var map = unit.getLineMap();
            var first = map.getLineNumber(trees.getSourcePositions().getStartPosition(unit, block));
            var last = map.getLineNumber(trees.getSourcePositions().getEndPosition(unit, block));
            return (int) Math.max(1, last - first - 1);
        }
    }
}
