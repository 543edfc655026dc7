/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.op;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opscape.formats.docs.AttributeDoc;
import org.opscape.formats.docs.OpDoc;
import org.opscape.formats.docs.PortDoc;
import org.opscape.formats.docs.References;
import org.opscape.formats.docs.Versions;

/** Writes op types as JSON. */
final class OpJson {
    private final JsonWriter json;

    OpJson(JsonWriter json) {
        this.json = json;
    }

    void list(List<Described> all) throws IOException {
        json.beginArray();
        for (Described one : all) {
            json.beginObject();
            head(one);
            json.endObject();
        }
        json.endArray();
    }

    void describe(List<Described> found) throws IOException {
        json.beginArray();
        for (Described one : found) {
            json.beginObject();
            head(one);
            details(one);
            json.endObject();
        }
        json.endArray();
    }

    private void head(Described one) throws IOException {
        json.name("format").value(one.family().name().toLowerCase(Locale.ROOT));
        json.name("domain").value(one.doc().domain());
        json.name("type").value(one.doc().type());
        json.name("summary").value(one.doc().summary());
    }

    private void details(Described one) throws IOException {
        OpDoc doc = one.doc();
        Optional<URI> reference = References.of(one.family().kind(), doc.domain(), doc.type());
        if (reference.isPresent()) {
            json.name("reference").value(reference.get().toString());
        }
        versions(doc.versions());
        ports("inputs", doc.inputs());
        ports("outputs", doc.outputs());
        json.name("attributes").beginArray();
        for (AttributeDoc attribute : doc.attributes()) {
            attribute(attribute);
        }
        json.endArray();
    }

    private void ports(String name, List<PortDoc> ports) throws IOException {
        json.name(name).beginArray();
        for (PortDoc port : ports) {
            json.beginObject();
            json.name("name").value(port.name());
            json.name("meaning").value(port.meaning());
            json.name("optional").value(port.arity() == PortDoc.Arity.OPTIONAL);
            json.name("many").value(port.arity() == PortDoc.Arity.MANY);
            if (!port.count().isEmpty()) {
                json.name("count").value(port.count());
            }
            versions(port.versions());
            json.endObject();
        }
        json.endArray();
    }

    private void attribute(AttributeDoc attribute) throws IOException {
        json.beginObject();
        json.name("name").value(attribute.name());
        json.name("meaning").value(attribute.meaning());
        json.name("optional").value(attribute.isOptional());
        if (attribute.standard().isPresent()) {
            json.name("default").value(attribute.standard().get());
        }
        versions(attribute.versions());
        json.endObject();
    }

    private void versions(Versions versions) throws IOException {
        if (!versions.equals(Versions.ALL)) {
            json.name("versions").beginArray().value(Math.max(1, versions.first()));
            if (versions.last() == Integer.MAX_VALUE) {
                json.nullValue();
            } else {
                json.value(versions.last());
            }
            json.endArray();
        }
    }
}
