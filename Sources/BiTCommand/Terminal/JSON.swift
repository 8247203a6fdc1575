import BiTContainers

/// JSON is written by most commands.
package typealias JSON = BiTContainers.JSON
