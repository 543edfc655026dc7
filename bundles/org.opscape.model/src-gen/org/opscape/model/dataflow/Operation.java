/**
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model.dataflow;

import org.eclipse.emf.common.util.EList;

import org.opscape.model.Attribute;
import org.opscape.model.Origin;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Operation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One operation (a node of the dataflow graph).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.opscape.model.dataflow.Operation#getScope <em>Scope</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Operation#getIndex <em>Index</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Operation#getRole <em>Role</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Operation#getType <em>Type</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Operation#getDevice <em>Device</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Operation#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Operation#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Operation#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Operation#getPinnedName <em>Pinned Name</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Operation#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @see org.opscape.model.dataflow.DataflowPackage#getOperation()
 * @model
 * @generated
 */
public interface Operation extends Element {
	/**
	 * Returns the value of the '<em><b>Scope</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.opscape.model.dataflow.Scope#getOperations <em>Operations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scope</em>' container reference.
	 * @see #setScope(Scope)
	 * @see org.opscape.model.dataflow.DataflowPackage#getOperation_Scope()
	 * @see org.opscape.model.dataflow.Scope#getOperations
	 * @model opposite="operations" resolveProxies="false"
	 * @generated
	 */
	Scope getScope();

	/**
	 * Sets the value of the '{@link org.opscape.model.dataflow.Operation#getScope <em>Scope</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' container reference.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(Scope value);

	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The position in the graph's allOperations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(int)
	 * @see org.opscape.model.dataflow.DataflowPackage#getOperation_Index()
	 * @model default="-1"
	 * @generated
	 */
	int getIndex();

	/**
	 * Sets the value of the '{@link org.opscape.model.dataflow.Operation#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(int value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.opscape.model.dataflow.OperationRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.opscape.model.dataflow.OperationRole
	 * @see #setRole(OperationRole)
	 * @see org.opscape.model.dataflow.DataflowPackage#getOperation_Role()
	 * @model
	 * @generated
	 */
	OperationRole getRole();

	/**
	 * Sets the value of the '{@link org.opscape.model.dataflow.Operation#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.opscape.model.dataflow.OperationRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(OperationRole value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The op type, for instance Conv2D.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.opscape.model.dataflow.DataflowPackage#getOperation_Type()
	 * @model default=""
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.opscape.model.dataflow.Operation#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' attribute.
	 * @see #setDevice(String)
	 * @see org.opscape.model.dataflow.DataflowPackage#getOperation_Device()
	 * @model default=""
	 * @generated
	 */
	String getDevice();

	/**
	 * Sets the value of the '{@link org.opscape.model.dataflow.Operation#getDevice <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' attribute.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(String value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.opscape.model.dataflow.Input}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.opscape.model.dataflow.DataflowPackage#getOperation_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Input> getInputs();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.opscape.model.dataflow.Output}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The outputs that the file tells something about; there may be more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outputs</em>' containment reference list.
	 * @see org.opscape.model.dataflow.DataflowPackage#getOperation_Outputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Output> getOutputs();

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the operation was read from; null for one that was not read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(Origin)
	 * @see org.opscape.model.dataflow.DataflowPackage#getOperation_Origin()
	 * @model dataType="org.opscape.model.dataflow.Origin" transient="true"
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.opscape.model.dataflow.Operation#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Origin value);

	/**
	 * Returns the value of the '<em><b>Pinned Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name under which the runtime finds the resource of the operation, where an edit has written it into the attribute shared_name; else null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pinned Name</em>' attribute.
	 * @see #setPinnedName(String)
	 * @see org.opscape.model.dataflow.DataflowPackage#getOperation_PinnedName()
	 * @model
	 * @generated
	 */
	String getPinnedName();

	/**
	 * Sets the value of the '{@link org.opscape.model.dataflow.Operation#getPinnedName <em>Pinned Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pinned Name</em>' attribute.
	 * @see #getPinnedName()
	 * @generated
	 */
	void setPinnedName(String value);

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' attribute list.
	 * The list contents are of type {@link org.opscape.model.Attribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attributes, decoded from the file at each call: large values stay in the file's bytes and come in part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' attribute list.
	 * @see org.opscape.model.dataflow.DataflowPackage#getOperation_Attributes()
	 * @model dataType="org.opscape.model.dataflow.Attribute" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<Attribute> getAttributes();

} // Operation
