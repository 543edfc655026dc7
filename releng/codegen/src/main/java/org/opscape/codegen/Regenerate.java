/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates the code of the metamodel again, without an Eclipse: in a copy of its bundle, from which only the sources are taken. */
public final class Regenerate {
    private static final String BUNDLE = "org.opscape.model";
    private static final String SOURCES = "src-gen";
    private static final String PLATFORM = "platform:/resource/" + BUNDLE + "/";

    private Regenerate() {
    }

    /**
     * Generates into a bundle.
     *
     * @param arguments the folder of the bundle of the metamodel
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path bundle = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path scratch = Files.createTempDirectory("opscape-codegen");
        try {
            Path generated = generate(bundle, scratch);
            delete(bundle.resolve(SOURCES));
            copy(generated, bundle.resolve(SOURCES));
        } finally {
            delete(scratch);
        }
    }

    /**
     * Generates beside a bundle.
     *
     * @param bundle the folder of the bundle of the metamodel, which is only read
     * @param scratch an empty folder
     * @return the folder of the generated sources
     * @throws IOException if a file cannot be read or written
     */
    static Path generate(Path bundle, Path scratch) throws IOException {
        Path copy = scratch.resolve(BUNDLE);
        copy(bundle.resolve("model"), copy.resolve("model"));
        register(copy);
        GenModel model = model(copy);
        Generator generator = new Generator();
        generator.setInput(model);
        Diagnostic diagnostic = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (diagnostic.getSeverity() != Diagnostic.OK) {
            throw new IOException(diagnostic.getMessage() + " " + diagnostic.getChildren(), diagnostic.getException());
        }
        return copy.resolve(SOURCES);
    }

    private static void register(Path bundle) {
        GenModelPackage.eINSTANCE.eClass();
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(bundle + "/"));
    }

    private static GenModel model(Path bundle) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().put(URI.createURI(PLATFORM), URI.createFileURI(bundle + "/"));
        Resource resource = resources.getResource(URI.createURI(PLATFORM + "model/dataflow.genmodel"), true);
        GenModel model = (GenModel) resource.getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        model.setImportOrganizing(true);
        return model;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files = files(folder);
        for (int i = files.size() - 1; i >= 0; i--) {
            Files.delete(files.get(i));
        }
    }

    /**
     * Lists a folder and all that is in it, parents first.
     *
     * @param folder the folder
     * @return the paths, in order
     * @throws IOException if it cannot be read
     */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }
}
