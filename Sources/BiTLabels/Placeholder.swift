public enum Placeholder { }
