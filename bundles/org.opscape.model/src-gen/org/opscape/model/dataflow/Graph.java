/**
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model.dataflow;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Graph</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dataflow graph: the main one of a model, a function, or the body of a control-flow operation. It is the root of its scopes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.opscape.model.dataflow.Graph#getModel <em>Model</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Graph#getKind <em>Kind</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Graph#getAllOperations <em>All Operations</em>}</li>
 * </ul>
 *
 * @see org.opscape.model.dataflow.DataflowPackage#getGraph()
 * @model
 * @generated
 */
public interface Graph extends Scope {
	/**
	 * Returns the value of the '<em><b>Model</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.opscape.model.dataflow.Model#getGraphs <em>Graphs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' container reference.
	 * @see #setModel(Model)
	 * @see org.opscape.model.dataflow.DataflowPackage#getGraph_Model()
	 * @see org.opscape.model.dataflow.Model#getGraphs
	 * @model opposite="graphs" resolveProxies="false"
	 * @generated
	 */
	Model getModel();

	/**
	 * Sets the value of the '{@link org.opscape.model.dataflow.Graph#getModel <em>Model</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' container reference.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(Model value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.opscape.model.dataflow.GraphKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.opscape.model.dataflow.GraphKind
	 * @see #setKind(GraphKind)
	 * @see org.opscape.model.dataflow.DataflowPackage#getGraph_Kind()
	 * @model
	 * @generated
	 */
	GraphKind getKind();

	/**
	 * Sets the value of the '{@link org.opscape.model.dataflow.Graph#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.opscape.model.dataflow.GraphKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(GraphKind value);

	/**
	 * Returns the value of the '<em><b>All Operations</b></em>' reference list.
	 * The list contents are of type {@link org.opscape.model.dataflow.Operation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every operation of the graph, in the order of the file; an operation's index is its position here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>All Operations</em>' reference list.
	 * @see org.opscape.model.dataflow.DataflowPackage#getGraph_AllOperations()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Operation> getAllOperations();

} // Graph
