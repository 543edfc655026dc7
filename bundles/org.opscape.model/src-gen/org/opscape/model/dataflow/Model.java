/**
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model.dataflow;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.opscape.model.Signature;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one model file holds, in terms that are neutral of the file's format.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.opscape.model.dataflow.Model#getName <em>Name</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Model#getProducer <em>Producer</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Model#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Model#getGraphs <em>Graphs</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Model#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.opscape.model.dataflow.Model#getSignatures <em>Signatures</em>}</li>
 * </ul>
 *
 * @see org.opscape.model.dataflow.DataflowPackage#getModel()
 * @model
 * @generated
 */
public interface Model extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.opscape.model.dataflow.DataflowPackage#getModel_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.opscape.model.dataflow.Model#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Producer</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The software and version that wrote the model as far as the file tells, else empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Producer</em>' attribute.
	 * @see #setProducer(String)
	 * @see org.opscape.model.dataflow.DataflowPackage#getModel_Producer()
	 * @model default=""
	 * @generated
	 */
	String getProducer();

	/**
	 * Sets the value of the '{@link org.opscape.model.dataflow.Model#getProducer <em>Producer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Producer</em>' attribute.
	 * @see #getProducer()
	 * @generated
	 */
	void setProducer(String value);

	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of its format that the model says it is written in (of ONNX the IR version); 0 if it says none, or if nothing depends on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.opscape.model.dataflow.DataflowPackage#getModel_FormatVersion()
	 * @model
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.opscape.model.dataflow.Model#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Graphs</b></em>' containment reference list.
	 * The list contents are of type {@link org.opscape.model.dataflow.Graph}.
	 * It is bidirectional and its opposite is '{@link org.opscape.model.dataflow.Graph#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The main graph first, then the functions in the order of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Graphs</em>' containment reference list.
	 * @see org.opscape.model.dataflow.DataflowPackage#getModel_Graphs()
	 * @see org.opscape.model.dataflow.Graph#getModel
	 * @model opposite="model" containment="true"
	 * @generated
	 */
	EList<Graph> getGraphs();

	/**
	 * Returns the value of the '<em><b>Problems</b></em>' containment reference list.
	 * The list contents are of type {@link org.opscape.model.dataflow.Problem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is damaged or doubtful in the file, found while it was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Problems</em>' containment reference list.
	 * @see org.opscape.model.dataflow.DataflowPackage#getModel_Problems()
	 * @model containment="true"
	 * @generated
	 */
	EList<Problem> getProblems();

	/**
	 * Returns the value of the '<em><b>Signatures</b></em>' attribute list.
	 * The list contents are of type {@link org.opscape.model.Signature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ways in which the model says that it is called, in the order of the file; none if it does not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signatures</em>' attribute list.
	 * @see org.opscape.model.dataflow.DataflowPackage#getModel_Signatures()
	 * @model dataType="org.opscape.model.dataflow.Signature" transient="true"
	 * @generated
	 */
	EList<Signature> getSignatures();

} // Model
