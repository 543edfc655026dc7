/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Scripts are read as they are written, and a wrong line is named. */
class EditScriptTest {
    private static final List<Edit> EDITS = List.of(new Edit.Rename("", "conv1", "stem"), new Edit.Rename("body fn", "a b", "-c"),
            new Edit.Move("", List.of("x", "#y"), ""), new Edit.Group("f", List.of("x", "y"), "a/b"), new Edit.Dissolve("", "s"),
            new Edit.Pin("", List.of("q", "t u")),
            new Edit.Annotate("", "", new Note("two\nlines \"quoted\" \\ größe", List.of("todo", "a b"), "#d0a020")),
            new Edit.RaiseVersion(10),
            new Edit.Annotate("", "x", Note.NONE));

    @Test
    void readsWhatItWrites() throws EditScriptException {
        assertEquals(EDITS, EditScript.parse(EditScript.print(EDITS)).stream().map(EditScript.Line::edit).toList());
    }

    @Test
    void passesCommentsAndBlankLines() throws EditScriptException {
        List<EditScript.Line> lines = EditScript.parse("\n  # only this\r\nrename a b # because\r\n\n");
        assertEquals(List.of(new EditScript.Line(3, new Edit.Rename("", "a", "b"))), lines);
    }

    @Test
    void namesTheLineThatIsWrong() {
        wrong("line 2: there is no edit \"renam\"", "rename a b\nrenam a b");
        wrong("line 1: rename wants 2 names, not 1.", "rename a");
        wrong("line 1: a quote is not closed.", "rename \"a b");
        wrong("line 1: the options do not fit rename.", "rename a b --to c");
        wrong("line 1: a value is missing after --to.", "move a --to");
        wrong("line 1: there is no option --what.", "move a --what c");
        wrong("line 1: the options do not fit annotate.", "annotate a");
    }

    private static void wrong(String message, String script) {
        String said = assertThrows(EditScriptException.class, () -> EditScript.parse(script)).getMessage();
        assertEquals(message, said.substring(0, message.length()));
    }
}
