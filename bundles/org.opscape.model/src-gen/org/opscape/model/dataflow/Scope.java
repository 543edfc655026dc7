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
 * A representation of the model object '<em><b>Scope</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A name scope: operations and scopes whose paths begin with its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.opscape.model.dataflow.Scope#getParent <em>Parent</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Scope#getScopes <em>Scopes</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Scope#getOperations <em>Operations</em>}</li>
 * </ul>
 *
 * @see org.opscape.model.dataflow.DataflowPackage#getScope()
 * @model
 * @generated
 */
public interface Scope extends Element {
	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.opscape.model.dataflow.Scope#getScopes <em>Scopes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(Scope)
	 * @see org.opscape.model.dataflow.DataflowPackage#getScope_Parent()
	 * @see org.opscape.model.dataflow.Scope#getScopes
	 * @model opposite="scopes" resolveProxies="false"
	 * @generated
	 */
	Scope getParent();

	/**
	 * Sets the value of the '{@link org.opscape.model.dataflow.Scope#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Scope value);

	/**
	 * Returns the value of the '<em><b>Scopes</b></em>' containment reference list.
	 * The list contents are of type {@link org.opscape.model.dataflow.Scope}.
	 * It is bidirectional and its opposite is '{@link org.opscape.model.dataflow.Scope#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scopes</em>' containment reference list.
	 * @see org.opscape.model.dataflow.DataflowPackage#getScope_Scopes()
	 * @see org.opscape.model.dataflow.Scope#getParent
	 * @model opposite="parent" containment="true"
	 * @generated
	 */
	EList<Scope> getScopes();

	/**
	 * Returns the value of the '<em><b>Operations</b></em>' containment reference list.
	 * The list contents are of type {@link org.opscape.model.dataflow.Operation}.
	 * It is bidirectional and its opposite is '{@link org.opscape.model.dataflow.Operation#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operations</em>' containment reference list.
	 * @see org.opscape.model.dataflow.DataflowPackage#getScope_Operations()
	 * @see org.opscape.model.dataflow.Operation#getScope
	 * @model opposite="scope" containment="true"
	 * @generated
	 */
	EList<Operation> getOperations();

} // Scope
