import BiTJSON

/// JSON is written by most commands.
package typealias JSON = BiTJSON.JSON
