/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.preferences;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.opscape.views.table.Names;

/** A widget for one value of the preferences. */
sealed interface Field {
    /** {@return the key of the value} */
    String key();

    /** {@return the value as a text} */
    String value();

    /**
     * Shows a value.
     *
     * @param value the value as a text; what cannot be shown is not
     */
    void show(String value);

    /** A number between two others. */
    record Number(String key, Spinner spinner) implements Field {
        /**
         * Makes the widget.
         *
         * @param parent a grid of two columns
         * @param key the key
         * @param label what stands in front
         * @param tip what it does, in a sentence
         * @param least the smallest number
         * @param most the largest number
         * @param changed called when it is changed
         * @return the field
         */
        static Number in(Composite parent, String key, String label, String tip, int least, int most, Runnable changed) {
            label(parent, label, tip);
            Spinner spinner = Names.give(new Spinner(parent, SWT.BORDER), label);
            spinner.setMinimum(least);
            spinner.setMaximum(most);
            spinner.setToolTipText(tip);
            spinner.addListener(SWT.Modify, event -> changed.run());
            GridDataFactory.fillDefaults().applyTo(spinner);
            return new Number(key, spinner);
        }

        @Override
        public String value() {
            return Integer.toString(spinner.getSelection());
        }

        @Override
        public void show(String value) {
            if (value.matches("\\d{1,9}")) {
                spinner.setSelection(Integer.parseInt(value));
            }
        }
    }

    /** Yes or no. */
    record Truth(String key, Button button) implements Field {
        /**
         * Makes the widget.
         *
         * @param parent a grid of two columns
         * @param key the key
         * @param label what stands behind it
         * @param tip what it does, in a sentence
         * @param changed called when it is changed
         * @return the field
         */
        static Truth in(Composite parent, String key, String label, String tip, Runnable changed) {
            Button button = new Button(parent, SWT.CHECK);
            button.setText(label);
            button.setToolTipText(tip);
            button.addListener(SWT.Selection, event -> changed.run());
            GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
            return new Truth(key, button);
        }

        @Override
        public String value() {
            return Boolean.toString(button.getSelection());
        }

        @Override
        public void show(String value) {
            button.setSelection(Boolean.parseBoolean(value));
        }
    }

    /** One of several. */
    record Choice(String key, Combo combo, List<String> values) implements Field {
        /**
         * Makes the widget.
         *
         * @param parent a grid of two columns
         * @param key the key
         * @param label what stands in front
         * @param valuesAndTitles each value and its title
         * @param changed called when it is changed
         * @return the field
         */
        static Choice in(Composite parent, String key, String label, List<String> valuesAndTitles, Runnable changed) {
            label(parent, label, "");
            Combo combo = Names.give(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), label);
            List<String> values = new ArrayList<>();
            for (int i = 0; i < valuesAndTitles.size(); i += 2) {
                values.add(valuesAndTitles.get(i));
                combo.add(valuesAndTitles.get(i + 1));
            }
            combo.addListener(SWT.Selection, event -> changed.run());
            GridDataFactory.fillDefaults().applyTo(combo);
            return new Choice(key, combo, List.copyOf(values));
        }

        @Override
        public String value() {
            return values.get(Math.max(0, combo.getSelectionIndex()));
        }

        @Override
        public void show(String value) {
            combo.select(Math.max(0, values.indexOf(value)));
        }
    }

    private static void label(Composite parent, String text, String tip) {
        Control label = new Label(parent, SWT.NONE);
        ((Label) label).setText(text + ":");
        label.setToolTipText(tip);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
    }
}
