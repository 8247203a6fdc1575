public enum Stub { }
